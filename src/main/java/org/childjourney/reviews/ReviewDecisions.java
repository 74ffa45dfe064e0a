package org.childjourney.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was decided for children in care: every open decision is asked about at each midway check and review until it is done or given up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewDecisions {

    private final ReviewDecisionTable table;
    private final Clock clock;

    ReviewDecisions(ReviewDecisionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    void decide(CareReview review, List<NewDecision> decided) {
        decided.forEach(each -> table.save(ReviewDecision.of(review, each)));
    }

    void agree(Concern concern, NewDecision agreed, String by) {
        table.save(ReviewDecision.of(concern, agreed, clock.instant(), by));
    }

    List<ReviewDecisionFacts> of(ChildId child) {
        return table.findByChildOrderByDueOnAscWhatAsc(child.value()).stream().map(each -> each.facts(today())).toList();
    }

    List<ReviewDecisionFacts> openOf(ChildId child) {
        return of(child).stream().filter(ReviewDecisionFacts::isOpen).toList();
    }

    List<ReviewDecisionFacts> of(CareReview review) {
        return of(review.child()).stream().filter(each -> review.id.equals(each.review())).toList();
    }

    /** Whether any open decision would still be overdue after these answers. */
    boolean leftOverdue(ChildId child, List<DecisionProgress> progress) {
        return openOf(child).stream().filter(ReviewDecisionFacts::isOverdue).anyMatch(each -> progress.stream()
                .noneMatch(row -> each.id().toString().equals(row.decision()) && row.standing() != DecisionProgress.Standing.notYet));
    }

    /** Adds what is wrong with the rows {@code progress}: each open decision is answered once, with what shows it. */
    void check(ChildId child, List<DecisionProgress> progress, Answers check) {
        var open = openOf(child);
        for (int i = 0; i < progress.size(); i++) {
            check(progress.get(i), "progress[" + i + "].", "What was decided, number " + (i + 1) + ": ", open, check);
        }
        var told = progress.stream().collect(Collectors.groupingBy(row -> "" + row.decision(), Collectors.counting()));
        open.forEach(each -> check.require(told.getOrDefault(each.id().toString(), 0L) == 1, "progress", each.what(),
                "What was decided: say once what came of “" + each.what() + "”."));
    }

    private void check(DecisionProgress row, String field, String label, List<ReviewDecisionFacts> open, Answers check) {
        var about = open.stream().filter(each -> each.id().toString().equals(row.decision())).findFirst();
        check.require(about.isPresent(), field + "decision", row.decision(), label + "choose a decision that is still open.")
                .require(row.standing() != null, field + "standing", null, label + "done, not yet, or no longer needed?")
                .require(!Words.isBlank(row.evidence()), field + "evidence", null, label + "say what shows it, or why it is not done.")
                .require(!row.isDone() || row.doneOn() != null, field + "doneOn", null, label + "on which day was it done?")
                .require(row.doneOn() == null || !row.doneOn().isAfter(today()), field + "doneOn", row.doneOn(), label + "the day lies in the future.")
                .require(row.doneOn() == null || about.isEmpty() || !row.doneOn().isBefore(LondonTime.day(about.get().decidedAt())), field + "doneOn",
                        row.doneOn(), label + "the day lies before it was decided.");
    }

    /** Writes down what came of each; what is not done yet stays open. */
    void settle(List<DecisionProgress> progress) {
        progress.stream().filter(row -> row.standing() != DecisionProgress.Standing.notYet).forEach(row -> table.findById(UUID.fromString(row.decision())).ifPresent(each ->
                each.settle(row.isDone() ? ReviewDecision.Settled.DONE : ReviewDecision.Settled.NO_LONGER_NEEDED, row.isDone() ? row.doneOn() : today(), row.evidence())));
    }

    /** What a form shows and asks of them. */
    Map<String, Object> onForm(ChildId child) {
        var open = openOf(child);
        return Map.of("hasOpenDecisions", !open.isEmpty(),
                "decisionChoices", open.stream().map(each -> Map.of("label", each.inWords(), "value", each.id().toString())).toList(),
                "progress", open.stream().map(each -> Map.of("decision", each.id().toString())).toList());
    }

    static String lines(List<ReviewDecisionFacts> decisions) {
        return decisions.stream().map(each -> "- " + each.inWords()).collect(Collectors.joining("\n"));
    }

    void belongTo(ChildId joined, ChildId known) {
        table.belongTo(joined.value(), known.value());
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
