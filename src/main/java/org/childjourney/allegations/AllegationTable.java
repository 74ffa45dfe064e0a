package org.childjourney.allegations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Allegations, in the database. */
interface AllegationTable extends Repository<Allegation, UUID> {

    Allegation save(Allegation allegation);

    Optional<Allegation> findById(UUID id);

    Optional<Allegation> findBySourceEvent(String sourceEvent);

    @Modifying(flushAutomatically = true)
    @Query("update Allegation a set a.child = :known where a.child = :joined")
    void belongTo(UUID joined, UUID known);
}
