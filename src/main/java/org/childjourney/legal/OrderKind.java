package org.childjourney.legal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;

/** What a court may order of a child, with the code of the children looked after return where it has one, and the rule that says when it ends. */
public enum OrderKind {
    @JsonProperty("interimCare") INTERIM_CARE("interimCare", "Interim care order", "C1", "ico-duration", false),
    @JsonProperty("interimSupervision") INTERIM_SUPERVISION("interimSupervision", "Interim supervision order", null, "ico-duration", false),
    @JsonProperty("assessment") ASSESSMENT("assessment", "Child assessment order", "L3", "child-assessment-order-7d", false),
    @JsonProperty("investigation") INVESTIGATION("investigation", "Direction to investigate (section 37)", null, "s37-report-8w", false),
    @JsonProperty("contactRefused") CONTACT_REFUSED("contactRefused", "Contact refused in an emergency (section 34)", null, "s34-contact-refusal", false),
    @JsonProperty("care") CARE("care", "Care order", "C2", null, true),
    @JsonProperty("placement") PLACEMENT("placement", "Placement order", "E1", null, true),
    @JsonProperty("supervision") SUPERVISION("supervision", "Supervision order", null, "supervision-order-end", true),
    @JsonProperty("specialGuardianship") SPECIAL_GUARDIANSHIP("specialGuardianship", "Special guardianship order", null, null, true),
    @JsonProperty("livesWith") LIVES_WITH("livesWith", "Child arrangements order: lives with", null, null, true),
    @JsonProperty("none") NONE("none", "No order", null, null, true);

    private final String code;
    private final String label;
    private final String legalStatus;
    private final String rule;
    private final boolean decides;

    OrderKind(String code, String label, String legalStatus, String rule, boolean decides) {
        this.code = code;
        this.label = label;
        this.legalStatus = legalStatus;
        this.rule = rule;
        this.decides = decides;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The legal status in the children looked after return, such as {@code C1}; empty where it has none. */
    public Optional<String> legalStatus() {
        return Optional.ofNullable(legalStatus);
    }

    /** Whether it ends the proceedings about the child. */
    public boolean decides() {
        return decides;
    }

    Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** The rule for an order of these days: one shorter than the longest the law allows ends at the date written in it. */
    Optional<String> rule(LocalDate madeOn, LocalDate endsOn) {
        return isShorter(madeOn, endsOn) ? Optional.of(this == ASSESSMENT ? "child-assessment-order-shorter" : "supervision-order-shorter") : rule();
    }

    private boolean isShorter(LocalDate madeOn, LocalDate endsOn) {
        return !isInterim() && hasDateInOrder() && endsOn != null && latestEnd(madeOn, false).filter(endsOn::isBefore).isPresent();
    }

    boolean isInterim() {
        return this == INTERIM_CARE || this == INTERIM_SUPERVISION;
    }

    /** Whether its end is a date written in it. */
    boolean hasDateInOrder() {
        return isInterim() || this == ASSESSMENT || this == SUPERVISION;
    }

    /** Whether what was ordered before stops because of this. A care and a placement order may stand together. */
    boolean replaces(OrderKind before) {
        return decides ? before.isInterim() || before == SUPERVISION && this != SUPERVISION && this != NONE : isInterim() && before.isInterim();
    }

    /** The last day it may be written to last to; empty where the law sets none. */
    Optional<LocalDate> latestEnd(LocalDate madeOn, boolean onDirection) {
        return switch (this) {
            case ASSESSMENT -> Optional.of(madeOn.plusDays(6));
            case SUPERVISION -> Optional.of(madeOn.plusMonths(12).minusDays(1));
            case INTERIM_CARE, INTERIM_SUPERVISION -> onDirection ? Optional.of(madeOn.plusWeeks(8).minusDays(1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the ledger counts from, so that its end is the one written in the order. */
    Trigger trigger(LocalDate madeOn, LocalDate endsOn) {
        if (isInterim() || isShorter(madeOn, endsOn)) {
            return Trigger.order(LondonTime.endOf(endsOn), LondonTime.startOf(madeOn));
        }
        return switch (this) {
            case SUPERVISION -> Trigger.on(endsOn.plusDays(1).minusMonths(12));
            default -> Trigger.on(madeOn);
        };
    }
}
