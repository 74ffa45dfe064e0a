package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form on which the written confirmation of a telephone contact is recorded, or why it will not come. */
@Component
class RecordTheConfirmation implements TaskForm<RecordTheConfirmation.Answers> {

    private final Contacts contacts;
    private final ContactFollowUps followUps;
    private final ContactOnForm onForm;

    RecordTheConfirmation(Contacts contacts, ContactFollowUps followUps, ContactOnForm onForm) {
        this.contacts = contacts;
        this.followUps = followUps;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(YesNo confirmed, LocalDate confirmedOn, String how, String because) {}

    @Override
    public String form() {
        return "record-the-confirmation";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var part = contacts.find(task.reference("contactId"));
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        boolean confirmed = YesNo.isYes(answers.confirmed());
        if (confirmed) {
            followUps.confirmed(task.reference("contactId"), answers.confirmedOn(), answers.how(), task.by());
        } else {
            followUps.notConfirmed(task.reference("contactId"), answers.because(), task.by());
        }
        return Map.of("confirmedInWriting", confirmed);
    }
}
