package org.childjourney.missing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every time a child was missing, in the database. */
interface MissingEpisodeTable extends Repository<MissingEpisode, UUID> {

    MissingEpisode save(MissingEpisode episode);

    Optional<MissingEpisode> findById(UUID id);

    Optional<MissingEpisode> findByChildAndSourceEvent(UUID child, String sourceEvent);

    List<MissingEpisode> findByChildOrderByMissingSince(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update MissingEpisode e set e.child = :known where e.child = :joined")
    void belongTo(UUID joined, UUID known);
}
