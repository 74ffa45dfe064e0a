package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form on which the school's acknowledgement is recorded. */
@Component
class RecordThatTheSchoolKnows implements TaskForm<RecordThatTheSchoolKnows.Answers> {

    private final Contacts contacts;
    private final EncompassNotices encompassNotices;
    private final ContactOnForm onForm;

    RecordThatTheSchoolKnows(Contacts contacts, EncompassNotices encompassNotices, ContactOnForm onForm) {
        this.contacts = contacts;
        this.encompassNotices = encompassNotices;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(String whom, LocalDate knownOn) {}

    @Override
    public String form() {
        return "record-that-the-school-knows";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var notice = encompassNotices.find(task.reference("encompassNoticeId"));
        Map<String, Object> values = new HashMap<>(onForm.about(contacts.find(notice.contactId()), task));
        values.put("school", notice.school() == null ? "not known yet: ask the family or the education team" : notice.school());
        values.put("whom", notice.toldWhom());
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var notice = encompassNotices.find(task.reference("encompassNoticeId"));
        encompassNotices.acknowledged(notice.id(), answers.whom(), answers.knownOn(), task.by());
        return Map.of();
    }
}
