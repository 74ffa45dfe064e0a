package org.childjourney.childinneed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The child in need plans, in the database. */
interface NeedPlanTable extends Repository<NeedPlan, UUID> {

    NeedPlan save(NeedPlan plan);

    Optional<NeedPlan> findById(UUID id);

    Optional<NeedPlan> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<NeedPlan> findByChildAndEndedAtIsNull(UUID child);

    List<NeedPlan> findByChildOrderByDecidedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update NeedPlan p set p.child = :known where p.child = :joined")
    void belongTo(UUID joined, UUID known);
}
