package org.childjourney.duties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The duties of their own, in the database. */
interface DutyTable extends Repository<DutyRecord, UUID> {

    DutyRecord saveAndFlush(DutyRecord duty);

    Optional<DutyRecord> findById(UUID id);

    Optional<DutyRecord> findByChildAndDutyAndSourceEvent(UUID child, SpecialDuty duty, String sourceEvent);

    Optional<DutyRecord> findByChildAndDutyAndEndedAtIsNull(UUID child, SpecialDuty duty);

    List<DutyRecord> findByChildOrderBySinceAt(UUID child);

    /** @throws Refused when there is none with this id */
    default DutyRecord get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.because("duty", id, "There is no such duty."));
    }

    @Modifying(flushAutomatically = true)
    @Query("update DutyRecord d set d.child = :known where d.child = :joined")
    void belongTo(UUID joined, UUID known);
}
