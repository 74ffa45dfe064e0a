package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form on which the referrer is told what was decided and why, or that it cannot be shared. */
@Component
class TellTheReferrer implements TaskForm<TellTheReferrer.Answers> {

    private final Contacts contacts;
    private final ContactFollowUps followUps;
    private final ContactOnForm onForm;

    TellTheReferrer(Contacts contacts, ContactFollowUps followUps, ContactOnForm onForm) {
        this.contacts = contacts;
        this.followUps = followUps;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(LocalDate toldOn, String how, String words, List<String> alsoFor) {}

    @Override
    public String form() {
        return "tell-the-referrer";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var part = contacts.find(task.reference("contactId"));
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        values.put("words", part.forTheReferrer());
        values.put("mayBeNamed", part.contact().referrerMayBeNamed());
        values.putAll(onForm.others(part, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var part = contacts.find(task.reference("contactId"));
        var all = onForm.answeredFor(part, task, answers.alsoFor());
        all.forEach(each -> followUps.referrerTold(each.id(), answers.toldOn(), answers.how(), answers.words(), task.by()));
        onForm.completeOthers(all, task, Map.of());
        return Map.of();
    }
}
