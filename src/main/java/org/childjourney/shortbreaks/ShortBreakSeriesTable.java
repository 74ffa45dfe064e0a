package org.childjourney.shortbreaks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Series of short breaks, in the database. */
interface ShortBreakSeriesTable extends Repository<ShortBreakSeries, UUID> {

    ShortBreakSeries save(ShortBreakSeries series);

    Optional<ShortBreakSeries> findById(UUID id);

    Optional<ShortBreakSeries> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<ShortBreakSeries> findByChildAndEndedAtIsNull(UUID child);

    List<ShortBreakSeries> findByChildOrderByWantedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update ShortBreakSeries s set s.child = :known where s.child = :joined")
    void belongTo(UUID joined, UUID known);
}
