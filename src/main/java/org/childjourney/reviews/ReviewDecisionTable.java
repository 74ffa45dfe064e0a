package org.childjourney.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The decisions for children in care, in the database. */
interface ReviewDecisionTable extends Repository<ReviewDecision, UUID> {

    ReviewDecision save(ReviewDecision decision);

    Optional<ReviewDecision> findById(UUID id);

    List<ReviewDecision> findByChildOrderByDueOnAscWhatAsc(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update ReviewDecision d set d.child = :known where d.child = :joined")
    void belongTo(UUID joined, UUID known);
}
