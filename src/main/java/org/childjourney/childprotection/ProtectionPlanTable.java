package org.childjourney.childprotection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The protection plans in the database. */
interface ProtectionPlanTable extends Repository<ProtectionPlan, UUID> {

    ProtectionPlan save(ProtectionPlan plan);

    Optional<ProtectionPlan> findById(UUID id);

    Optional<ProtectionPlan> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<ProtectionPlan> findByChildAndEndedAtIsNull(UUID child);

    List<ProtectionPlan> findByChildOrderByStartedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query(value = "update child_protection_plans set child = :known where child = :joined", nativeQuery = true)
    void belongTo(UUID joined, UUID known);
}
