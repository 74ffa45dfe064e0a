package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form on which a manager authorises what was proposed for a contact, or sends it back with a question. */
@Component
class AuthoriseTheContactDecision implements TaskForm<AuthoriseTheContactDecision.Answers> {

    private final Contacts contacts;
    private final ContactDecisions decisions;
    private final ContactOnForm onForm;

    AuthoriseTheContactDecision(Contacts contacts, ContactDecisions decisions, ContactOnForm onForm) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.onForm = onForm;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(YesNo agree, String question, List<String> alsoFor) {}

    @Override
    public String form() {
        return "authorise-the-contact-decision";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var part = contacts.find(task.reference("contactId"));
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        values.put("whatHappened", part.whatHappened());
        values.put("worriedAbout", part.worriedAbout());
        values.put("workingWell", part.workingWell());
        values.put("needsToHappen", part.needsToHappen());
        values.putAll(onForm.others(part, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var part = contacts.find(task.reference("contactId"));
        var all = onForm.answeredFor(part, task, answers.alsoFor());
        boolean agreed = YesNo.isYes(answers.agree());
        Instant now = decisions.now();
        for (ChildInContact each : all) {
            if (agreed) {
                decisions.authorise(each.id(), now, task.by());
            } else {
                decisions.sendBack(each.id(), answers.question(), task.by());
            }
        }
        Map<String, Object> result = Map.of("decisionAuthorised", agreed);
        onForm.completeOthers(all, task, result);
        return result;
    }
}
