package org.childjourney.privatefostering;

import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Looks arrangements up. */
@Component
class PrivateFosteringBook {

    private final PrivateFosteringTable table;

    PrivateFosteringBook(PrivateFosteringTable table) {
        this.table = table;
    }

    /** @throws Refused when there is none with this id */
    PrivateFostering get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("fostering", id, "There is no such arrangement of private fostering."));
    }
}
