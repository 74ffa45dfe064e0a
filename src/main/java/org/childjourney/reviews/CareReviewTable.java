package org.childjourney.reviews;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reviews of children in care, in the database. */
interface CareReviewTable extends Repository<CareReview, UUID> {

    CareReview save(CareReview review);

    Optional<CareReview> findById(UUID id);

    Optional<CareReview> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<CareReview> findByChildAndHeldAtIsNullAndOverAtIsNull(UUID child);

    List<CareReview> findByHeldAtIsNullAndOverAtIsNull();

    List<CareReview> findByChildOrderByBegunAtAscNumberAsc(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update CareReview r set r.child = :known where r.child = :joined")
    void belongTo(UUID joined, UUID known);
}
