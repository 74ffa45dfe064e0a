package org.childjourney.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The families children may be adopted by, in the database. */
interface ProspectiveAdoptersTable extends Repository<ProspectiveAdopters, UUID> {

    ProspectiveAdopters save(ProspectiveAdopters adopters);

    Optional<ProspectiveAdopters> findById(UUID id);

    Optional<ProspectiveAdopters> findBySourceEvent(String sourceEvent);

    List<ProspectiveAdopters> findByAdoption(UUID adoption);

    @Modifying(flushAutomatically = true)
    @Query("update ProspectiveAdopters a set a.child = :known where a.child = :joined")
    void belongTo(UUID joined, UUID known);
}
