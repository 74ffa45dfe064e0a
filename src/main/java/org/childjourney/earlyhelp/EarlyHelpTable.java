package org.childjourney.earlyhelp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The episodes of early help, in the database. */
interface EarlyHelpTable extends Repository<EarlyHelpEpisode, UUID> {

    EarlyHelpEpisode save(EarlyHelpEpisode episode);

    Optional<EarlyHelpEpisode> findById(UUID id);

    Optional<EarlyHelpEpisode> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<EarlyHelpEpisode> findByChildAndEndedAtIsNull(UUID child);

    List<EarlyHelpEpisode> findByChildOrderByDecidedAt(UUID child);

    /** Annex A list 2: assessments that began since then, or were still open or completed since then. */
    @Query("select e from EarlyHelpEpisode e where e.agreedAt is not null and (e.agreedAt >= :since or e.assessedAt >= :since"
            + " or e.assessedAt is null and (e.endedAt is null or e.endedAt >= :since)) order by e.agreedAt")
    List<EarlyHelpEpisode> assessmentsSince(Instant since);

    @Modifying(flushAutomatically = true)
    @Query("update EarlyHelpEpisode e set e.child = :known where e.child = :joined")
    void belongTo(UUID joined, UUID known);
}
