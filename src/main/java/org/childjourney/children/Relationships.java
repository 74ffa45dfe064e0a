package org.childjourney.children;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who is what to whom, over all the records of a child that were joined. */
interface Relationships extends JpaRepository<Relationship, UUID> {

    String RECORDS = "with recursive records(id) as (select cast(:child as uuid) union select c.id from children c join records on c.joined_into = records.id) ";

    @Query(value = RECORDS + "select id from records", nativeQuery = true)
    List<UUID> recordsOf(UUID child);

    List<Relationship> findByChildIdInAndPersonIdIsNotNullOrderByRecordedAt(Collection<UUID> children);

    Optional<Relationship> findByChildIdAndPersonIdAndKind(UUID child, UUID person, Relation kind);

    @Query("select r from Relationship r where r.childId = :one and r.otherChildId = :other or r.childId = :other and r.otherChildId = :one")
    Optional<Relationship> between(UUID one, UUID other);

    /** A brother's or sister's record and how that is known: the kind that was recorded, or the parent both have. */
    interface Kin {
        UUID getChild();

        String getHow();
    }

    @Query(value = RECORDS + """
            select r.other_child_id child, r.kind how from relationships r where r.child_id in (select id from records) and r.other_child_id is not null
            union select r.child_id, r.kind from relationships r where r.other_child_id in (select id from records)
            union select theirs.child_id, 'SAME_' || mine.kind from relationships mine join relationships theirs on theirs.person_id = mine.person_id
                where mine.child_id in (select id from records) and theirs.child_id not in (select id from records)
                and mine.kind in ('MOTHER', 'FATHER') and theirs.kind in ('MOTHER', 'FATHER')
            """, nativeQuery = true)
    List<Kin> kinOf(UUID child);
}
