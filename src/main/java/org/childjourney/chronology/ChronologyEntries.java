package org.childjourney.chronology;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the entries are kept; adding one that is there already changes nothing. */
interface ChronologyEntries extends Repository<ChronologyEntry, UUID> {

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into chronology_entries
              (id, fingerprint, child, journey, at, recorded_at, kind, stage, what, by, significant)
            values (:id, :fingerprint, :child, :journey, :at, :recordedAt, :kind, :stage, :what, :by, :significant)
            on conflict (fingerprint) do nothing""")
    int addOnce(UUID id, byte[] fingerprint, UUID child, String journey, Instant at, Instant recordedAt,
            String kind, String stage, String what, String by, boolean significant);

    @Modifying(flushAutomatically = true)
    @Query("update ChronologyEntry e set e.child = :known where e.child = :joined")
    int belongTo(UUID joined, UUID known);

    @Query("select e from ChronologyEntry e where e.child = :child order by e.at, e.position")
    List<ChronologyEntry> ofChild(UUID child);

    java.util.Optional<ChronologyEntry> findById(UUID id);
}
