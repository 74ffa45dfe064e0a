package org.childjourney.allocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** Every holding there was and is. */
interface Holdings extends org.springframework.data.jpa.repository.JpaRepository<Holding, UUID> {



    @Query("select h from Holding h where h.child = :child and h.untilAt is null")
    Optional<Holding> now(UUID child);

    @Query("select h from Holding h where h.child = :child order by h.fromAt, h.untilAt nulls last")
    List<Holding> of(UUID child);

    @Query("select h.child from Holding h where h.team = :team and h.untilAt is null")
    List<UUID> childrenOf(String team);

    @Query("select count(h) from Holding h where h.worker = :worker and h.untilAt is null")
    long caseloadOf(String worker);
}
