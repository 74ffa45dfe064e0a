package org.childjourney.transfer;

import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Looks handovers up. */
@Component
class TransferBook {

    private final TransferTable table;

    TransferBook(TransferTable table) {
        this.table = table;
    }

    /** @throws Refused when there is none with this id */
    Transfer get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("transfer", id, "There is no such handover."));
    }
}
