package org.childjourney.care;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.childjourney.foundation.YesNo;

/** The answers when a place is matched to a child: what the child needs against what the carer offers, who lives apart, what it costs the child. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MatchThePlacement(
        String childNeeds, String childSaid, String parentsSay, PlacementKind place, PlacementProvider provider, String carer, YesNo sameCarer, String carerOffers,
        String gaps, String approvedHow, YesNo parentAssessed, YesNo untilEighteen, String withSiblings, String whyApart, String siblingsMeet, String postcode,
        String urn, YesNo inArea, String areaAuthority, YesNo adjoining, String whyThere, YesNo schoolStays, YesNo breaksKs4, String educationAsked,
        String contact, String identity, String health, String missingRisk, YesNo alreadyThere) {

    boolean atADistance() {
        return inArea == YesNo.no && adjoining == YesNo.no;
    }

    /** The regulation of 2010 under which the child is there while nobody has approved the carers for this child; null otherwise. */
    String regulation() {
        if (place.withParents()) {
            return YesNo.isYes(parentAssessed) ? null : "19";
        }
        if (!place.fostered() || approvedHow == null) {
            return null;
        }
        return switch (approvedHow) {
            case "outsideTerms" -> "23";
            case "temporarily" -> "24";
            default -> null;
        };
    }

    boolean apart() {
        return "apart".equals(withSiblings);
    }
}
