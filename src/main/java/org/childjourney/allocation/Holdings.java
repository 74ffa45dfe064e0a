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

    @Query("select h.child from Holding h where h.worker = :worker and h.untilAt is null order by h.fromAt, h.child")
    List<UUID> heldBy(String worker);

    @Query("select distinct h.worker from Holding h where h.worker is not null and h.untilAt is null order by h.worker")
    List<String> workersWithChildren();

    @Query("select h.child from Holding h where h.team = :team and h.worker is null and h.untilAt is null")
    List<UUID> withoutWorker(String team);
}
