package org.childjourney.adoption;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** The duties about adoption. Their subject is the adoption, the adopters or the notice they are about. */
@Component
class AdoptionClocks {

    static final String CASE = "shobpa-2m";
    static final String DECISION = "adm-decision-7wd";
    static final String ORALLY = "adm-notify-oral-2wd";
    static final String WRITTEN = "adm-notify-written-5wd";
    static final String REFERRAL = "register-3m";
    static final String MATCH = "match-6m";
    static final String WAITING_REVIEW = "review-before-placement-3m";
    static final String FIRST_REVIEW = "adoption-review-4w";
    static final String SECOND_REVIEW = "adoption-review-3m";
    static final String LATER_REVIEW = "adoption-review-6m";
    static final String VISIT = "adoption-visit-weekly";
    static final String AGREED_VISIT = "adoption-visit-agreed";
    static final String APPLICATION = "adoption-order-10w";
    static final String RETURN = "adoption-consent-withdrawn-14d";
    static final String SUITABILITY = "adopter-decision-4m";
    static final String SEALING = "adoption-record-sealed-5wd";

    private final Clocks clocks;

    AdoptionClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void start(String rule, Adoption adoption, Trigger from, String event, String process, String by) {
        start(rule, adoption.id, adoption, from, event, process, by);
    }

    /** About adopters or a notice instead of the adoption itself. */
    void start(String rule, UUID subject, Adoption adoption, Trigger from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, subject, adoption.child(), adoption.journey(), from, event, process, by));
    }

    /** About adopters who are linked with no child. */
    void start(String rule, ProspectiveAdopters adopters, Trigger from, String event, String process, String by) {
        clocks.start(new ClockStart(rule, adopters.id, adopters.child(), null, from, event, process, by));
    }

    void meet(String rule, UUID subject, Instant at, String event, String by) {
        clocks.meet(rule, subject, at, event, by);
    }

    void cancel(String rule, UUID subject, String why, String by) {
        clocks.cancel(rule, subject, why, by);
    }

    void cancelAll(UUID subject, String why, String by) {
        clocks.cancelAll(subject, why, by);
    }

    boolean runs(String rule, UUID subject) {
        return clocks.isRunning(rule, subject);
    }

    void escalate(UUID subject) {
        clocks.escalateDue(subject);
    }

    /** Null where no such clock ever ran. */
    Instant dueAt(String rule, UUID subject) {
        return clocks.latest(rule, subject).map(ClockEntry::dueAt).orElse(null);
    }
}
