package org.childjourney.secure;

import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Looks stays in secure accommodation up. */
@Component
class SecureBook {

    private final SecureAccommodationTable table;

    SecureBook(SecureAccommodationTable table) {
        this.table = table;
    }

    /** @throws Refused when there is none with this id */
    SecureAccommodation get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("secure", id, "There is no such secure accommodation."));
    }

    SecureAccommodation get(String id) {
        return get(UUID.fromString(id));
    }

    /** Every stretch for which the child was kept without a court, this stay left out. */
    List<Stretch> earlierWithoutCourt(SecureAccommodation secure) {
        return table.findByChildOrderByAskedAt(secure.child().value()).stream().filter(each -> !each.id.equals(secure.id)).flatMap(each -> each.withoutCourt().stream())
                .toList();
    }
}
