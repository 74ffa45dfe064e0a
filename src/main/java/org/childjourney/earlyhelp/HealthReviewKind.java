package org.childjourney.earlyhelp;

import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.timescales.Trigger;

/** The five universal health reviews (SI 2013/351 regulation 5A), in their order. */
public enum HealthReviewKind {
    ANTENATAL("hcp-antenatal", "Antenatal visit", false),
    NEW_BIRTH("hcp-new-birth", "New birth visit", false),
    WEEKS_6_TO_8("hcp-6-8-week", "Review at 6 to 8 weeks", false),
    MONTHS_12("hcp-12-month", "Review at 12 months", true),
    YEARS_2("hcp-2-2.5-year", "Review at 2 to 2½ years", true);

    private final String rule;
    private final String label;
    private final boolean asksReadiness;

    HealthReviewKind(String rule, String label, boolean asksReadiness) {
        this.rule = rule;
        this.label = label;
        this.asksReadiness = asksReadiness;
    }

    /** The timescale that says when it is due. */
    String rule() {
        return rule;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    /** Whether it asks how ready for school the child is becoming, step by step. */
    boolean asksReadiness() {
        return asksReadiness;
    }

    /** What sets its clock going: the expected date, or the day of birth. */
    Trigger from(LocalDate anchor) {
        return this == ANTENATAL ? Trigger.event(anchor) : Trigger.on(anchor);
    }

    /** The review after this one; empty after the last. */
    Optional<HealthReviewKind> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
