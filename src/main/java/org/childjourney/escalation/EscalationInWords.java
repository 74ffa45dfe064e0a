package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.children.ChildRecords;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescale;
import org.springframework.stereotype.Component;

/** Says how an escalation stands, in the words of its form. */
@Component
class EscalationInWords {

    private final EscalationSteps steps;
    private final EscalationAnswers answers;
    private final LateDuties duties;
    private final LoadNotices load;
    private final ChildRecords records;
    private final Directory directory;
    private final Clock clock;

    EscalationInWords(EscalationSteps steps, EscalationAnswers answers, LateDuties duties, LoadNotices load, ChildRecords records,
            Directory directory, Clock clock) {
        this.steps = steps;
        this.answers = answers;
        this.duties = duties;
        this.load = load;
        this.records = records;
        this.directory = directory;
        this.clock = clock;
    }

    Map<String, Object> forReader(Escalation escalation, String reader) {
        Map<String, Object> values = new HashMap<>(records.heading(reader, escalation.child(), "Escalation"));
        values.put("stream", escalation.stream().words());
        values.put("askedPost", escalation.post().words());
        values.put("askedSince", LondonTime.dayAndTime(escalation.askedAt()));
        values.put("answerBy", LondonTime.due(escalation.answerBy()));
        List<LateDuty> open = duties.climb(escalation).duties();
        values.put("lines", open.stream().filter(duty -> !duty.line().isTold()).sorted(Comparator.comparing((LateDuty duty) -> duty.clock().dueAt())).map(this::line).toList());
        values.put("mustKnow", open.stream().filter(duty -> duty.line().isTold()).map(this::told).toList());
        values.put("notAnswered", steps(escalation, EscalationStep.Kind.UNANSWERED));
        values.put("vacancies", steps(escalation, EscalationStep.Kind.VACANT));
        values.put("alsoLate", others(load.othersLateFor(escalation.worker())));
        values.put("earlier", answers.findByEscalationOrderByAt(escalation.id()).stream().map(this::answer).toList());
        return values;
    }

    private Map<String, String> line(LateDuty duty) {
        return Map.of("duty", duty.what(), "due", duty.when(clock.instant()), "source", Timescale.inWords(duty.rule().source()));
    }

    private Map<String, String> told(LateDuty duty) {
        return Map.of("what", duty.what(), "since", LondonTime.dayAndTime(duty.line().addedAt()));
    }

    private Map<String, String> answer(EscalationAnswer answer) {
        return Map.of("when", LondonTime.dayAndTime(answer.at()), "who", answer.post().words() + ", " + name(answer.by()),
                "decision", answer.decision().words(), "lookAgain", answer.isDealtWith() ? "" : LondonTime.shortDate(answer.lookAgainOn()), "why", answer.whatWasLate());
    }

    /** Each post once, with when, or how often and since when; null where there are none: the form then leaves the sentence out. */
    private String steps(Escalation escalation, EscalationStep.Kind kind) {
        List<EscalationStep> found = steps.findByEscalationOrderByNumber(escalation.id()).stream().filter(step -> step.kind() == kind).toList();
        var byPost = found.stream().collect(Collectors.groupingBy(EscalationStep::post, LinkedHashMap::new, Collectors.mapping(EscalationStep::at, Collectors.toList())));
        return found.isEmpty() ? null : byPost.entrySet().stream().map(each -> each.getKey().words() + " (" + when(each.getValue()) + ")").collect(Collectors.joining("; "));
    }

    private static String when(List<Instant> times) {
        return times.size() == 1 ? LondonTime.dayAndTime(times.get(0))
                : times.size() + " times, first " + LondonTime.dayAndTime(times.get(0)) + ", last " + LondonTime.dayAndTime(times.get(times.size() - 1));
    }

    private static String others(int children) {
        return children == 0 ? null : children + (children == 1 ? " other child" : " other children");
    }

    private String name(String username) {
        return directory.nameOf(username);
    }
}
