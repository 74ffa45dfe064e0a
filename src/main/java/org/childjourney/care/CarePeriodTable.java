package org.childjourney.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The periods of care, in the database. */
interface CarePeriodTable extends Repository<CarePeriod, UUID> {

    CarePeriod save(CarePeriod period);

    CarePeriod saveAndFlush(CarePeriod period);

    Optional<CarePeriod> findById(UUID id);

    Optional<CarePeriod> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<CarePeriod> findByChildAndEndedAtIsNull(UUID child);

    List<CarePeriod> findByChildOrderByBegunAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update CarePeriod p set p.child = :known where p.child = :joined")
    void belongTo(UUID joined, UUID known);
}
