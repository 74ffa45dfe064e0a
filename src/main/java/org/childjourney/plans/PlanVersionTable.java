package org.childjourney.plans;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every version of every plan, in the database. */
interface PlanVersionTable extends Repository<PlanVersion, UUID> {

    PlanVersion save(PlanVersion version);

    List<PlanVersion> findByPlanOrderByNumber(UUID plan);

    @Modifying(flushAutomatically = true)
    @Query(value = "update plan_versions set child = :known where child = :joined", nativeQuery = true)
    void belongTo(UUID joined, UUID known);
}
