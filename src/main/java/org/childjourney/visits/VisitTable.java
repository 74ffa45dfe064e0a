package org.childjourney.visits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every visit and attempt, in the database. */
interface VisitTable extends Repository<Visit, UUID> {

    Visit save(Visit visit);

    List<Visit> findByPlanOrderByNumber(UUID plan);

    @Query("select v from Visit v where v.child = :child order by v.at, v.recordedAt, v.number")
    List<Visit> of(UUID child);

    @Modifying(flushAutomatically = true)
    @Query(value = "update plan_visits set child = :known where child = :joined", nativeQuery = true)
    void belongTo(UUID joined, UUID known);
}
