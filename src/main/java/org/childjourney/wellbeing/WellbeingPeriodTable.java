package org.childjourney.wellbeing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Children's times in care, in the database. */
interface WellbeingPeriodTable extends Repository<WellbeingPeriod, UUID> {

    WellbeingPeriod save(WellbeingPeriod period);

    Optional<WellbeingPeriod> findById(UUID id);

    Optional<WellbeingPeriod> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<WellbeingPeriod> findByChildAndEndedAtIsNull(UUID child);

    List<WellbeingPeriod> findByChildOrderBySince(UUID child);

    List<WellbeingPeriod> findAllByOrderBySince();

    @Modifying(flushAutomatically = true)
    @Query("update WellbeingPeriod p set p.child = :known where p.child = :joined")
    void belongTo(UUID joined, UUID known);
}
