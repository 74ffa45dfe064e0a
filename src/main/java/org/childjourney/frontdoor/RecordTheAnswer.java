package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form on which an agency's answer is recorded, or that none will come. */
@Component
class RecordTheAnswer implements TaskForm<RecordTheAnswer.Answers> {

    private final Contacts contacts;
    private final AgencyChecks agencyChecks;
    private final ContactOnForm onForm;
    private final WhenItWasDone whenItWasDone;
    private final Clock clock;

    RecordTheAnswer(Contacts contacts, AgencyChecks agencyChecks, ContactOnForm onForm, WhenItWasDone whenItWasDone, Clock clock) {
        this.contacts = contacts;
        this.agencyChecks = agencyChecks;
        this.onForm = onForm;
        this.whenItWasDone = whenItWasDone;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(YesNo answered, LocalDate answeredOn, String answeredAtTime, String whoAnswered, String answer, String because) {}

    @Override
    public String form() {
        return "record-the-answer";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var check = agencyChecks.find(task.reference("agencyCheckId"));
        var part = contacts.find(check.contactId());
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        values.put("agency", check.agency());
        values.put("question", check.question());
        values.put("askedAt", LondonTime.dayAndTime(check.askedAt()));
        values.put("urgencyWords", check.urgency().words());
        values.put("answeredOn", LondonTime.day(clock.instant()).toString());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        boolean answered = YesNo.isYes(answers.answered());
        var check = agencyChecks.find(task.reference("agencyCheckId"));
        if (answered) {
            agencyChecks.answered(check.id(), whenItWasDone.of(answers.answeredOn(), answers.answeredAtTime(), check.askedAt(), "answeredOn"),
                    answers.whoAnswered(), answers.answer(), task.by());
        } else {
            agencyChecks.silent(check.id(), answers.because(), task.by());
        }
        return Map.of("agencyAnswered", answered);
    }
}
