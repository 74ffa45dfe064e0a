package org.childjourney.adoption;

import org.springframework.stereotype.Component;

/** Puts together what others may know of an adoption. */
@Component
class AdoptionReading {

    private final AdoptionBook book;
    private final Measures measures;

    AdoptionReading(AdoptionBook book, Measures measures) {
        this.book = book;
        this.measures = measures;
    }

    AdoptionFacts facts(Adoption a) {
        var family = book.adoptersOf(a);
        return new AdoptionFacts(a.id, a.child(), a.journey(), a.careSince, a.decidedAt, a.authority, a.placementOrderOn, a.matchedAt, a.placedAt, a.appliedOn, a.orderedOn,
                a.opposed, family.map(f -> f.fosterNow).orElse(null), family.map(ProspectiveAdopters::number).orElse(null), family.map(f -> f.sex).orElse(null),
                family.map(f -> f.legalStatus).orElse(null), family.map(f -> f.fosterToAdoptSince).orElse(null), a.placedCeasedOn, a.placedCeasedWhy, a.adoptionEnd, a.endedAt,
                measures.of(a));
    }
}
