package org.childjourney.permanence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The applications for special guardianship, in the database. */
interface SpecialGuardianshipTable extends Repository<SpecialGuardianship, UUID> {

    SpecialGuardianship saveAndFlush(SpecialGuardianship guardianship);

    Optional<SpecialGuardianship> findById(UUID id);

    Optional<SpecialGuardianship> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<SpecialGuardianship> findByChildAndEndedAtIsNull(UUID child);

    List<SpecialGuardianship> findByChildOrderByAskedAt(UUID child);

    /** @throws Refused when there is none with this id */
    default SpecialGuardianship get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.because("guardianship", id, "There is no such application for special guardianship."));
    }

    @Modifying(flushAutomatically = true)
    @Query("update SpecialGuardianship g set g.child = :known where g.child = :joined")
    void belongTo(UUID joined, UUID known);
}
