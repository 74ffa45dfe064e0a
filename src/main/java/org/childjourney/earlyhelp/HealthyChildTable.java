package org.childjourney.earlyhelp;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The healthy child reviews, in the database. */
interface HealthyChildTable extends Repository<HealthyChildReview, UUID> {

    HealthyChildReview save(HealthyChildReview review);

    Optional<HealthyChildReview> findById(UUID id);

    @Query("select r from HealthyChildReview r where r.child = :child order by r.begunAt, r.anchor")
    List<HealthyChildReview> ofChild(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update HealthyChildReview r set r.child = :known where r.child = :joined")
    void belongTo(UUID joined, UUID known);
}
