package org.childjourney.escalation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The questions about lateness in the database. */
interface LatenessTable extends Repository<LatenessQuestion, UUID> {

    LatenessQuestion saveAndFlush(LatenessQuestion question);

    Optional<LatenessQuestion> findById(UUID id);

    List<LatenessQuestion> findByChildOrderByAskedAt(UUID child);

    @Query("select q from LatenessQuestion q where q.child = ?1 and q.closedAt is null and ((?2 is null and q.journey is null) or q.journey = ?2)")
    Optional<LatenessQuestion> openOf(UUID child, String journey);
}
