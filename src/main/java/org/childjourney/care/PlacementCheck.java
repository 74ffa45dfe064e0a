package org.childjourney.care;

import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** What makes a match coherent, beyond each answer for itself: what the return would refuse is refused here, while somebody can mend it. */
final class PlacementCheck {

    private PlacementCheck() {}

    static Answers of(MatchThePlacement m, LegalStatus status, boolean hasHome, LocalDate born, LocalDate today) {
        var place = m.place();
        var check = AgeRules.of(place, born, today, new Answers())
                .require(!place.temporary() || hasHome, "place", place.name(), "Care cannot begin with a short stay. Choose where the child is to live.")
                .require(!place.withParents() || !status.byAgreement(), "place", place.name(), "A child who is in care by agreement cannot be placed with the parents: "
                        + "then the council does not accommodate the child.")
                .require(place != PlacementKind.A5 && place != PlacementKind.A6 || status == LegalStatus.E1, "place", place.name(),
                        "Without consent a child is placed with adopters only under a placement order.")
                .require(!"apart".equals(m.withSiblings()) || written(m.whyApart()), "whyApart", null, "Why do brothers and sisters live apart? The law asks that they live "
                        + "together where that can be and is right for each. Write the reason down: they will ask.");
        provider(m, check);
        return where(m, check);
    }

    private static void provider(MatchThePlacement m, Answers check) {
        var place = m.place();
        check.require(place.temporary() || m.provider() != null, "provider", null, "Who provides it? Choose one.")
                .require(m.provider() == null || place.withParents() == (m.provider() == PlacementProvider.PR0), "provider", m.provider(),
                        "“" + PlacementProvider.PR0.label() + "” goes with a home at the parents', and with nothing else.")
                .require(!place.fostered() || written(m.approvedHow()), "approvedHow", null, "Are the carers approved for this child? Choose one.")
                .require(!place.withParents() || m.parentAssessed() != null, "parentAssessed", null, "Was the parent's home assessed before? Answer yes or no.");
    }

    private static Answers where(MatchThePlacement m, Answers check) {
        boolean out = m.inArea() == YesNo.no;
        return check.require(Postcodes.isOne(m.postcode()), "postcode", m.postcode(), "Postcode: write it like YO1 7HH.")
                .require(m.urn() == null || m.urn().isBlank() || m.urn().matches("[A-Z]{0,2}\\d{6,7}|XXXXXXX"), "urn", m.urn(), "Ofsted number: seven digits, or two letters and six digits.")
                .require(!out || written(m.areaAuthority()), "areaAuthority", null, "In the area of which council? Name it: it must be told.")
                .require(!out || m.adjoining() != null, "adjoining", null, "Does that area border on ours? Answer yes or no.")
                .require(m.breaksKs4() != YesNo.yes || written(m.educationAsked()), "educationAsked", null, "Years 10 and 11: say what the virtual school, the designated "
                        + "teacher and the reviewing officer said. Somebody senior must approve the move.");
    }

    private static boolean written(String words) {
        return words != null && !words.isBlank();
    }
}
