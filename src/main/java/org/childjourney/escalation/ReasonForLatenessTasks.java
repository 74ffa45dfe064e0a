package org.childjourney.escalation;

import java.util.Date;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What {@code bpmn/escalation/reason-for-lateness.bpmn} asks of the application. Only the engine may call it. */
@Component
public class ReasonForLatenessTasks {

    private final LatenessQuestions questions;

    ReasonForLatenessTasks(LatenessQuestions questions) {
        this.questions = questions;
    }

    /** The group whose task it is. */
    public String groupOf(String latenessId) {
        return questions.get(UUID.fromString(latenessId)).groupAsked();
    }

    /** By when the reason is wanted. */
    public Date answerBy(String latenessId) {
        return Date.from(questions.get(UUID.fromString(latenessId)).answerBy());
    }
}
