package org.childjourney.frontdoor;

import java.util.Arrays;
import java.util.Optional;

/** Where a contact goes. York has no plain "no further action": every contact goes somewhere and says where. */
public enum Outcome {
    assessment("Section 17 assessment", true),
    strategyDiscussion("Strategy discussion", true),
    transferIn("Transfer-in conference", true),
    earlyHelp("Early help", false),
    informationToAnOpenCase("Information to an open case", false);

    private final String words;
    private final boolean referral;

    Outcome(String words, boolean referral) {
        this.words = words;
        this.referral = referral;
    }

    public String words() {
        return words;
    }

    /** Whether the contact so decided is a referral in the sense of the children in need census. */
    public boolean isReferral() {
        return referral;
    }

    static Optional<Outcome> of(String name) {
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(name)).findFirst();
    }
}
