package org.childjourney.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form on which whoever is asked answers for what is late about a child. */
@Component
class AnswerTheEscalation implements TaskForm<AnswerTheEscalation.Given> {

    /** Further ahead a date would hide what is late instead of looking at it. */
    static final int FURTHEST_WEEKS = 4;
    private static final int SHORTEST = 10;
    private final Escalations escalations;
    private final Answering answering;
    private final EscalationInWords words;
    private final OpenTasks tasks;
    private final Clock clock;

    AnswerTheEscalation(Escalations escalations, Answering answering, EscalationInWords words, OpenTasks tasks, Clock clock) {
        this.escalations = escalations;
        this.answering = answering;
        this.words = words;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The fields of the form. */
    record Given(String whatWasLate, String meansForChild, Choice decision, String arrangement, String reason, LocalDate lookAgainOn, String told) {}

    /** The decisions as the form writes them. */
    enum Choice {
        newDate(EscalationAnswer.Decision.NEW_DATE), help(EscalationAnswer.Decision.HELP), reallocate(EscalationAnswer.Decision.REALLOCATE),
        acceptWithReason(EscalationAnswer.Decision.ACCEPT_WITH_REASON), dealtWith(EscalationAnswer.Decision.DEALT_WITH);

        private final EscalationAnswer.Decision decision;

        Choice(EscalationAnswer.Decision decision) {
            this.decision = decision;
        }
    }

    @Override
    public String form() {
        return "answer-the-escalation";
    }

    @Override
    public Class<Given> answers() {
        return Given.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        return words.forReader(escalations.get(task.reference("escalationId").toString()), task.by());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Given given) {
        check(given);
        UUID escalation = task.reference("escalationId");
        answering.answer(escalation, new Answer(given.whatWasLate(), given.meansForChild(), given.decision().decision, given.lookAgainOn(),
                given.arrangement(), given.reason(), given.told()), task.by());
        if (tasks.find(task.id()).isEmpty()) {
            throw Refused.because("decision", given.decision(), "This was put to somebody else while you were writing; your answer was not kept. Reload your tasks.");
        }
        return Map.of();
    }

    private void check(Given given) {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate on = given.lookAgainOn();
        new Answers()
                .require(isSaid(given.whatWasLate()), "whatWasLate", given.whatWasLate(), "Say what is late and why, in a sentence.")
                .require(isSaid(given.meansForChild()), "meansForChild", given.meansForChild(), "Say what it means for the child now, in a sentence.")
                .require(given.decision() != null, "decision", null, "Say what you decide.")
                .require(on != null || given.decision() == Choice.dealtWith, "lookAgainOn", null, "Give the date by which it is done, or on which it is looked at again.")
                .require(on == null || !on.isBefore(today), "lookAgainOn", on, "The date " + shown(on) + " has passed; give today or a later day.")
                .require(on == null || !on.isAfter(today.plusWeeks(FURTHEST_WEEKS)), "lookAgainOn", on,
                        "The date " + shown(on) + " is too far ahead: what is late is looked at again within " + FURTHEST_WEEKS + " weeks.")
                .require(given.decision() != Choice.acceptWithReason || isSaid(given.reason()), "reason", given.reason(),
                        "Say in a sentence why it is right to accept that this is late.")
                .require(given.decision() != Choice.help && given.decision() != Choice.reallocate || isSaid(given.arrangement()), "arrangement",
                        given.arrangement(), "Say who does what.")
                .orRefuse();
    }

    private static boolean isSaid(String text) {
        return text != null && text.strip().length() >= SHORTEST;
    }

    private static String shown(LocalDate day) {
        return day == null ? "" : LondonTime.shortDate(day);
    }
}
