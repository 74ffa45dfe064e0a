package org.childjourney.wellbeing;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code strengths-and-difficulties} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class StrengthsAndDifficultiesTasks {

    private final WellbeingPeriods periods;
    private final StrengthsCourse strengths;
    private final Clocks clocks;

    StrengthsAndDifficultiesTasks(WellbeingPeriods periods, StrengthsCourse strengths, Clocks clocks) {
        this.periods = periods;
        this.strengths = strengths;
        this.clocks = clocks;
    }

    /** Something of the child nears its date. */
    public void escalateWhatNearsItsDate(String wellbeingId) {
        clocks.escalateDue(UUID.fromString(wellbeingId));
    }

    /** The questionnaire is over: the next one is planned, unless the child will be too old for it. */
    public boolean planTheNextQuestionnaire(String wellbeingId) {
        return strengths.planNext(periods.get(UUID.fromString(wellbeingId)));
    }
}
