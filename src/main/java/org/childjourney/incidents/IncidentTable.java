package org.childjourney.incidents;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Serious incidents, in the database. */
interface IncidentTable extends Repository<Incident, UUID> {

    Incident save(Incident incident);

    Optional<Incident> findById(UUID id);

    Optional<Incident> findBySourceEvent(String sourceEvent);

    @Modifying(flushAutomatically = true)
    @Query("update Incident i set i.child = :known where i.child = :joined")
    void belongTo(UUID joined, UUID known);
}
