package org.childjourney.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Looks adoptions, adopters and notices up, and keeps them the known child's when records are joined. */
@Component
class AdoptionBook {

    private final AdoptionTable adoptions;
    private final ProspectiveAdoptersTable adopters;
    private final AdoptionNoticeTable notices;

    AdoptionBook(AdoptionTable adoptions, ProspectiveAdoptersTable adopters, AdoptionNoticeTable notices) {
        this.adoptions = adoptions;
        this.adopters = adopters;
        this.notices = notices;
    }

    /** @throws Refused when there is none with this id */
    Adoption get(UUID id) {
        return adoptions.findById(id).orElseThrow(() -> Refused.because("adoption", id, "There is no such plan for adoption."));
    }

    ProspectiveAdopters adopters(UUID id) {
        return adopters.findById(id).orElseThrow(() -> Refused.because("adopters", id, "There are no such adopters."));
    }

    /** Those recorded after that event before. */
    Optional<ProspectiveAdopters> adoptersAfter(String sourceEvent) {
        return adopters.findBySourceEvent(sourceEvent);
    }

    /** The family in hand; empty while none is found. */
    Optional<ProspectiveAdopters> adoptersOf(Adoption adoption) {
        return Optional.ofNullable(adoption.adopters).map(this::adopters);
    }

    AdoptionNotice notice(UUID id) {
        return notices.findById(id).orElseThrow(() -> Refused.because("notice", id, "There is no such decision to tell of."));
    }

    List<AdoptionNotice> noticesOf(UUID adoption) {
        return notices.findByAdoption(adoption);
    }

    List<ProspectiveAdopters> allAdoptersOf(UUID adoption) {
        return adopters.findByAdoption(adoption);
    }

    ProspectiveAdopters keep(ProspectiveAdopters found) {
        return adopters.save(found);
    }

    AdoptionNotice keep(AdoptionNotice notice) {
        return notices.save(notice);
    }

    void join(RecordsJoined joined) {
        UUID from = joined.joined().value();
        UUID to = joined.child().value();
        adoptions.belongTo(from, to);
        adopters.belongTo(from, to);
        notices.belongTo(from, to);
    }
}
