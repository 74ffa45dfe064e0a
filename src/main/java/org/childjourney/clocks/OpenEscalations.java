package org.childjourney.clocks;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What the ledger asks of the module that escalates, so that the watchdog can see whether anybody was forgotten. */
public interface OpenEscalations {

    /** Those of the given clocks about which at least one escalation is open; there may be one in each stream. */
    Set<UUID> clocksWithOpenEscalation(Collection<UUID> clocks);
}
