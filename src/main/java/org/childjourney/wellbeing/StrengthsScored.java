package org.childjourney.wellbeing;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;

/** What came of a strengths and difficulties questionnaire that was due. */
public record StrengthsScored(
        UUID wellbeing, ChildId child, JourneyReference journey, Instant at, String by, Integer score, String words) implements WellbeingEvent {

    @Override
    public String what() {
        return (score == null ? "No strengths and difficulties score. " : "Strengths and difficulties score " + score + " of 40. ") + words;
    }

    @Override
    public boolean significant() {
        return score != null && score >= QuestionnaireCheck.HIGH;
    }
}
