package org.childjourney.shortbreaks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stays of series of short breaks, in the database. */
interface ShortBreakStayTable extends Repository<ShortBreakStay, UUID> {

    ShortBreakStay save(ShortBreakStay stay);

    Optional<ShortBreakStay> findById(UUID id);

    List<ShortBreakStay> findByChildOrderByBegunAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update ShortBreakStay s set s.child = :known where s.child = :joined")
    void belongTo(UUID joined, UUID known);
}
