package org.childjourney.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rungs concerns came to, in the database. */
interface ConcernStepTable extends Repository<ConcernStep, UUID> {

    ConcernStep save(ConcernStep step);

    List<ConcernStep> findByConcernOrderByNumber(UUID concern);
}
