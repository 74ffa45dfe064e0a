package org.childjourney.childprotection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.Codes;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.springframework.stereotype.Component;

/** The form {@code record-the-conference}: one record for brothers and sisters, one decision for each of them. */
@Component
class ConferenceSittingForm implements TaskForm<ConferenceSittingAnswers> {

    private final ConferenceOnPaper paper;
    private final ConferenceTogether together;
    private final ConferenceSittings sittings;
    private final ConferenceBookings bookings;
    private final java.time.Clock clock;

    ConferenceSittingForm(ConferenceOnPaper paper, ConferenceTogether together, ConferenceSittings sittings, ConferenceBookings bookings,
                          java.time.Clock clock) {
        this.paper = paper;
        this.together = together;
        this.sittings = sittings;
        this.bookings = bookings;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "record-the-conference";
    }

    @Override
    public Class<ConferenceSittingAnswers> answers() {
        return ConferenceSittingAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var conference = paper.of(task);
        var values = paper.values(conference, task);
        var others = together.ofTheSitting(conference, task);
        var all = new ArrayList<>(List.of(conference));
        all.addAll(others);
        var choices = together.choices(all, task);
        values.put("childChoices", choices);
        values.put("children", all.stream().map(each -> Map.of("conferenceId", each.id.toString())).toList());
        values.put("outlineChoices", forWhom(choices));
        values.put("agencyChoices", ConferenceAgencies.choices());
        values.put("categoryChoices", Codes.CATEGORY_OF_ABUSE.labels().entrySet().stream().map(each -> ConferenceTogether.choice(each.getValue(), each.getKey())).toList());
        values.put("agencies", bookings.latest(conference.id).answers().invited().stream()
                .map(each -> Map.of("agency", ConferenceTexts.orElse(each.agency(), ""), "who", ConferenceTexts.orElse(each.who(), ""))).toList());
        values.put("parents", paper.family(conference, task, "relationship"));
        values.put("earlierPlansWords", earlierPlans(all, choices));
        values.put("hasOthers", !others.isEmpty());
        values.put("alsoForChoices", choices.subList(1, choices.size()));
        values.put("alsoFor", others.stream().map(each -> each.id.toString()).toList());
        return values;
    }

    private static List<Map<String, String>> forWhom(List<Map<String, String>> children) {
        var choices = new ArrayList<>(List.of(ConferenceTogether.choice("Every child of this conference", ConferenceSittingAnswers.ALL)));
        choices.addAll(children);
        return choices;
    }

    private String earlierPlans(List<ChildProtectionConference> all, List<Map<String, String>> named) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            int before = sittings.earlierPlansHere(all.get(i), clock.instant());
            lines.add(named.get(i).get("label") + ": " + (before == 0 ? "no child protection plan here before"
                    : before + (before == 1 ? " child protection plan" : " child protection plans") + " here; another one would be a second or later plan"));
        }
        return ConferenceTexts.lines(lines);
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConferenceSittingAnswers answers) {
        var conference = paper.of(task);
        var others = together.ofTheSitting(conference, task);
        if (answers.isHeld()) {
            refuseWrongChildren(conference, others, answers);
        }
        var all = ConferenceTogether.answeredFor(conference, others,
                answers.isHeld() ? answers.children().stream().map(ConferenceSittingAnswers.ChildsPart::conferenceId).toList() : answers.alsoFor());
        sittings.record(all, answers, task.by());
        together.completeOthers(all, task, id -> forGateways(answers, id));
        return forGateways(answers, conference.id);
    }

    /** One row for each child of the sitting who is decided on now; this task's child is one of them. */
    private static void refuseWrongChildren(ChildProtectionConference conference, List<ChildProtectionConference> others, ConferenceSittingAnswers answers) {
        var known = new HashSet<String>(others.stream().map(each -> each.id.toString()).toList());
        known.add(conference.id.toString());
        var rows = answers.children().stream().map(ConferenceSittingAnswers.ChildsPart::conferenceId).toList();
        new Answers().require(known.containsAll(rows), "children", rows, "The children: choose each from the list.")
                .require(rows.stream().distinct().count() == rows.size(), "children", rows, "The children: one child stands there twice. Each has one decision.")
                .require(rows.contains(conference.id.toString()), "children", rows, "The children: the child this task is about must be among them.")
                .orRefuse();
    }

    private static Map<String, Object> forGateways(ConferenceSittingAnswers answers, UUID conference) {
        return answers.isHeld()
                ? Map.of("conferenceOutcome", "held", "conferenceDecision", answers.partOf(conference).orElseThrow().decision().code())
                : Map.of("conferenceOutcome", ConferenceSittingAnswers.ADJOURNED.equals(answers.whatHappened()) ? "adjourned" : "notHeld");
    }
}
