package org.childjourney.screens;

import java.util.Optional;
import org.childjourney.foundation.ChildId;
import org.childjourney.leavingcare.CareLeaverFacts;
import org.childjourney.leavingcare.CareLeavers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What a young person is in the law of leaving care and who advises them, as it stands on the child's page. */
@Component
class LeavingCareOnThePage {

    private final CareLeavers leavers;
    private final Names names;

    LeavingCareOnThePage(CareLeavers leavers, Names names) {
        this.leavers = leavers;
        this.names = names;
    }

    /** Empty where nobody has confirmed a class. */
    Optional<ChildView.Fact> of(ChildId child) {
        return leavers.of(child).filter(leaver -> leaver.careClass() != null).map(leaver -> new ChildView.Fact("Leaving care", words(leaver)));
    }

    private String words(CareLeaverFacts leaver) {
        String adviser = leaver.adviser() == null ? "" : ", personal adviser: " + names.of(leaver.adviser());
        String ended = leaver.endedAt() == null ? "" : ". Ended on " + LondonTime.longDate(LondonTime.day(leaver.endedAt())) + ": " + leaver.end().label();
        return leaver.careClass().label() + " since " + LondonTime.longDate(leaver.classSince()) + adviser + ended;
    }
}
