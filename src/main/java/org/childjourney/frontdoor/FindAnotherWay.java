package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form on which a manager finds another way to tell the school, or decides that none can be told. */
@Component
class FindAnotherWay implements TaskForm<FindAnotherWay.Answers> {

    private final Contacts contacts;
    private final EncompassNotices encompassNotices;
    private final ContactOnForm onForm;

    FindAnotherWay(Contacts contacts, EncompassNotices encompassNotices, ContactOnForm onForm) {
        this.contacts = contacts;
        this.encompassNotices = encompassNotices;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(YesNo told, String words) {}

    @Override
    public String form() {
        return "find-another-way";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var notice = encompassNotices.find(task.reference("encompassNoticeId"));
        Map<String, Object> values = new HashMap<>(onForm.about(contacts.find(notice.contactId()), task, notice.id()));
        values.put("school", notice.school() == null ? "not known yet: ask the family or the education team" : notice.school());
        values.put("notToldBecause", notice.notToldBecause());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        encompassNotices.managerDecided(task.reference("encompassNoticeId"), YesNo.isYes(answers.told()), answers.words(), task.by());
        return Map.of();
    }
}
