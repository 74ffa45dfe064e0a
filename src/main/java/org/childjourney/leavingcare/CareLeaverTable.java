package org.childjourney.leavingcare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The records of leaving care, in the database. */
interface CareLeaverTable extends Repository<CareLeaver, UUID> {

    CareLeaver save(CareLeaver leaver);

    CareLeaver saveAndFlush(CareLeaver leaver);

    Optional<CareLeaver> findById(UUID id);

    @Query("select l from CareLeaver l where l.classStage = :stage")
    Optional<CareLeaver> ofClassStage(UUID stage);

    @Query("select l from CareLeaver l where l.look = :look")
    Optional<CareLeaver> ofLook(UUID look);

    /** The one with a class comes first, should two records have been joined. */
    @Query("select l from CareLeaver l where l.child = :child order by l.careClass nulls last, l.knownAt")
    List<CareLeaver> ofChild(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update CareLeaver l set l.child = :known where l.child = :joined")
    void belongTo(UUID joined, UUID known);
}
