package org.childjourney.permanence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plannings of lasting homes, in the database. */
interface PermanencePlanningTable extends Repository<PermanencePlanning, UUID> {

    PermanencePlanning saveAndFlush(PermanencePlanning planning);

    Optional<PermanencePlanning> findById(UUID id);

    Optional<PermanencePlanning> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<PermanencePlanning> findByChildAndEndedAtIsNull(UUID child);

    List<PermanencePlanning> findByChildOrderByBegunAt(UUID child);

    /** @throws Refused when there is none with this id */
    default PermanencePlanning get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.because("planning", id, "There is no such planning of a lasting home."));
    }

    @Modifying(flushAutomatically = true)
    @Query("update PermanencePlanning p set p.child = :known where p.child = :joined")
    void belongTo(UUID joined, UUID known);
}
