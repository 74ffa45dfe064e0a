package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form on which the emergency duty team hands a contact over to the day team in writing. */
@Component
class HandOverToTheDayTeam implements TaskForm<HandOverToTheDayTeam.Answers> {

    private final Contacts contacts;
    private final ContactFollowUps followUps;
    private final ContactOnForm onForm;

    HandOverToTheDayTeam(Contacts contacts, ContactFollowUps followUps, ContactOnForm onForm) {
        this.contacts = contacts;
        this.followUps = followUps;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(String words) {}

    @Override
    public String form() {
        return "hand-over-to-the-day-team";
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
        followUps.handedOver(task.reference("contactId"), answers.words(), task.by());
        return Map.of();
    }
}
