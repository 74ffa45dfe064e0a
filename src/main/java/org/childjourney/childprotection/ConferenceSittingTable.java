package org.childjourney.childprotection;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What happened on the days of conferences, in the database. */
interface ConferenceSittingTable extends Repository<ConferenceSitting, UUID> {

    ConferenceSitting save(ConferenceSitting sitting);

    List<ConferenceSitting> findByConferenceOrderByNumber(UUID conference);
}
