package org.childjourney.clocks;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The corrections in the database; none is ever deleted. */
interface CorrectionRows extends Repository<Correction, UUID> {

    Correction save(Correction correction);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Correction c where c.id = ?1")
    Optional<Correction> hold(UUID id);

    List<Correction> findByStateOrderByProposedAt(Correction.State state);

    @Query("select c from Correction c where c.proposedAt >= ?1 and c.proposedAt < ?2 order by c.proposedAt")
    List<Correction> between(Instant from, Instant until);
}
