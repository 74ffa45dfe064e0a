package org.childjourney.clocks;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The traces in the database: written and read, nothing else. */
interface ClockTraces extends Repository<ClockTrace, UUID> {

    ClockTrace save(ClockTrace trace);

    List<ClockTrace> findByClockOrderByNumber(UUID clock);
}
