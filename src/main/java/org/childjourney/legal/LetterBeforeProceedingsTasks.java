package org.childjourney.legal;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the process {@code letter-before-proceedings} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LetterBeforeProceedingsTasks {

    private final LettersBeforeProceedings letters;
    private final LegalCourse course;
    private final LegalClocks clocks;

    LetterBeforeProceedingsTasks(LettersBeforeProceedings letters, LegalCourse course, LegalClocks clocks) {
        this.letters = letters;
        this.course = course;
        this.clocks = clocks;
    }

    /** The letter nears its date. */
    public void escalateWhatNearsItsDate(String legalCaseId) {
        clocks.escalateDue(course.get(UUID.fromString(legalCaseId)).lead);
    }

    /** Every parent has the letter. */
    public void beginPreProceedings(String legalCaseId) {
        letters.beginPreProceedings(UUID.fromString(legalCaseId));
    }
}
