package org.childjourney.escalation;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** The form on which a manager says why duties about a child were done late. */
@Component
class GiveReasonForLateness implements TaskForm<GiveReasonForLateness.Given> {

    private final LatenessQuestions questions;
    private final ChildRecords records;
    private final Timescales timescales;
    private final Clock clock;

    GiveReasonForLateness(LatenessQuestions questions, ChildRecords records, Timescales timescales, Clock clock) {
        this.questions = questions;
        this.records = records;
        this.timescales = timescales;
        this.clock = clock;
    }

    /** The fields of the form. */
    record Given(Choice kind, String reason) {}

    /** The reasons as the form writes them. */
    enum Choice {
        familyNotAvailable(LatenessQuestion.Kind.FAMILY_NOT_AVAILABLE), waitingForAgency(LatenessQuestion.Kind.WAITING_FOR_AGENCY),
        newInformation(LatenessQuestion.Kind.NEW_INFORMATION), capacity(LatenessQuestion.Kind.CAPACITY),
        overlooked(LatenessQuestion.Kind.OVERLOOKED), recordedLate(LatenessQuestion.Kind.RECORDED_LATE), other(LatenessQuestion.Kind.OTHER);

        private final LatenessQuestion.Kind kind;

        Choice(LatenessQuestion.Kind kind) {
            this.kind = kind;
        }
    }

    @Override
    public String form() {
        return "give-reason-for-lateness";
    }

    @Override
    public Class<Given> answers() {
        return Given.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        LatenessQuestion question = questions.get(task.reference("latenessId"));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), question.child(), "Reason for lateness"));
        values.put("lines", questions.unexplained(question).stream().map(this::line).toList());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Given given) {
        new Answers()
                .require(given.kind() != null, "kind", null, "Choose the main reason.")
                .require(given.reason() != null && given.reason().strip().length() >= 10, "reason", given.reason(),
                        "Say what happened in a sentence, so that the next reader understands.")
                .orRefuse();
        questions.answer(task.reference("latenessId"), given.kind().kind, given.reason(), task.by());
        return Map.of();
    }

    private Map<String, String> line(ClockEntry entry) {
        var rule = timescales.rule(entry.rule(), entry.trigger());
        return Map.of("duty", rule.inWords(), "due", LondonTime.due(entry.dueAt()),
                "done", LondonTime.dayAndTime(entry.stoppedAt()) + ", " + Late.words(entry.lateBy(clock.instant())) + " late",
                "source", rule.source());
    }
}
