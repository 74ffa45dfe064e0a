package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form on which the school is told of an incident, or why it could not be. */
@Component
class TellTheSchool implements TaskForm<TellTheSchool.Answers> {

    private final Contacts contacts;
    private final EncompassNotices encompassNotices;
    private final ContactOnForm onForm;
    private final WhenItWasDone whenItWasDone;

    TellTheSchool(Contacts contacts, EncompassNotices encompassNotices, ContactOnForm onForm, WhenItWasDone whenItWasDone) {
        this.contacts = contacts;
        this.encompassNotices = encompassNotices;
        this.onForm = onForm;
        this.whenItWasDone = whenItWasDone;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(YesNo told, LocalDate toldOn, String toldAtTime, String toldWhom, String because) {}

    @Override
    public String form() {
        return "tell-the-school";
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
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var notice = encompassNotices.find(task.reference("encompassNoticeId"));
        boolean told = YesNo.isYes(answers.told());
        if (told) {
            var received = contacts.find(notice.contactId()).contact().receivedAt();
            encompassNotices.told(notice.id(), whenItWasDone.of(answers.toldOn(), answers.toldAtTime(), received, "toldOn"), answers.toldWhom(), task.by());
        } else {
            encompassNotices.notTold(notice.id(), answers.because(), task.by());
        }
        return Map.of("schoolTold", told);
    }
}
