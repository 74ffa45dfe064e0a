package org.childjourney.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The attempts to see children, in the database. */
interface SightingTable extends Repository<Sighting, UUID> {

    Sighting save(Sighting sighting);

    List<Sighting> findByAssessmentOrderByNumber(UUID assessment);
}
