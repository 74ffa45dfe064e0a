package org.childjourney.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** One place for a child in care: looked for, matched, approved where it must be, lived in, left. */
@Entity
@Table(name = "care_placements")
class CarePlacement {

    @Id UUID id;
    UUID care;
    UUID move;
    int number;
    Instant proposedAt;
    @Enumerated(EnumType.STRING) PlacementKind place;
    @Enumerated(EnumType.STRING) PlacementProvider provider;
    String carer;
    boolean sameCarer;
    String postcode;
    String urn;
    Boolean inArea;
    String areaAuthority;
    boolean distant;
    String regulation;
    boolean untilEighteen;
    boolean agreesFewer;
    String withSiblings;
    boolean breaksKs4;
    boolean inEmergency;
    Instant approvedAt;
    String approvedBy;
    String refusedWhy;
    Instant fromAt;
    Instant untilAt;
    @Enumerated(EnumType.STRING) MoveReason reasonChange;
    boolean mustEnd;
    boolean dropped;
    @Version private Integer version;

    protected CarePlacement() {}

    CarePlacement(UUID care, UUID move, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.care = care;
        this.move = move;
        this.number = number;
        this.proposedAt = now;
    }

    /** A place the child lived in before this record began; the return says neither who cared for the child there nor in whose area it lies. */
    CarePlacement(UUID care, int number, CareBroughtIn.Stay stay, String carer) {
        this(care, null, number, LondonTime.startOf(stay.from()));
        this.place = stay.place();
        this.provider = stay.provider();
        this.carer = carer;
        this.sameCarer = stay.rne() == NewEpisodeReason.T || stay.rne() == NewEpisodeReason.U;
        this.postcode = Postcodes.written(stay.postcode());
        this.urn = stay.urn();
        this.inArea = true;
        this.fromAt = proposedAt;
    }

    void match(MatchThePlacement match) {
        this.place = match.place();
        this.provider = match.provider();
        this.carer = match.carer();
        this.sameCarer = YesNo.isYes(match.sameCarer());
        this.postcode = Postcodes.written(match.postcode());
        this.urn = match.urn();
        this.inArea = YesNo.isYes(match.inArea());
        this.areaAuthority = match.areaAuthority();
        this.distant = match.atADistance();
        this.regulation = match.regulation();
        this.untilEighteen = YesNo.isYes(match.untilEighteen());
        this.withSiblings = match.withSiblings();
        this.breaksKs4 = YesNo.isYes(match.breaksKs4());
        this.inEmergency = YesNo.isYes(match.alreadyThere());
        this.approvedAt = null;
        this.refusedWhy = null;
    }

    void decide(boolean approved, String why, Instant at, String by) {
        this.approvedAt = approved ? at : null;
        this.approvedBy = by;
        this.refusedWhy = approved ? null : why;
    }

    void leave(Instant at, MoveReason why) {
        this.untilAt = at;
        this.reasonChange = why;
    }

    /** Outside the area, except with parents, or where it breaks schooling in years 10 and 11: somebody senior answers for it. */
    boolean needsApproval() {
        return !Boolean.TRUE.equals(inArea) && !place.withParents() || breaksKs4;
    }

    boolean approvalToGive() {
        return needsApproval() && approvedAt == null;
    }

    boolean isLivedIn() {
        return fromAt != null && untilAt == null;
    }

    /** Whether the child came back to, or stayed with, the same people at the same address: no move. */
    boolean isSameHomeAs(CarePlacement other) {
        return other != null && Objects.equals(carer, other.carer) && Objects.equals(postcode, other.postcode);
    }

    PlacementFacts facts() {
        return new PlacementFacts(id, place, provider, postcode, urn, Boolean.TRUE.equals(inArea), areaAuthority, distant, regulation, untilEighteen, fromAt, untilAt);
    }
}
