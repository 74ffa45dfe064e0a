package org.childjourney.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The plans for adoption, in the database. */
interface AdoptionTable extends Repository<Adoption, UUID> {

    Adoption save(Adoption adoption);

    Adoption saveAndFlush(Adoption adoption);

    Optional<Adoption> findById(UUID id);

    Optional<Adoption> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<Adoption> findByChildAndEndedAtIsNull(UUID child);

    List<Adoption> findByChildOrderByPlannedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update Adoption a set a.child = :known where a.child = :joined")
    void belongTo(UUID joined, UUID known);
}
