package org.childjourney.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The children of strategy discussions, in the database. */
interface DiscussedChildTable extends Repository<DiscussedChild, UUID> {

    DiscussedChild saveAndFlush(DiscussedChild part);

    Optional<DiscussedChild> findById(UUID id);

    List<DiscussedChild> findByDiscussionOrderByJoinedAt(UUID discussion);

    List<DiscussedChild> findByChildOrderByJoinedAt(UUID child);

    Optional<DiscussedChild> findByDiscussionAndChild(UUID discussion, UUID child);

    @Query("select p from DiscussedChild p where p.child = ?1 and p.heldAt is null and p.endedAt is null")
    Optional<DiscussedChild> openOf(UUID child);
}
