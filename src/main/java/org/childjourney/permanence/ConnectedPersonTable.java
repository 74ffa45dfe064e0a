package org.childjourney.permanence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Refused;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The connected persons who were assessed, in the database. */
interface ConnectedPersonTable extends Repository<ConnectedPerson, UUID> {

    ConnectedPerson saveAndFlush(ConnectedPerson person);

    Optional<ConnectedPerson> findById(UUID id);

    Optional<ConnectedPerson> findByPlacement(UUID placement);

    Optional<ConnectedPerson> findByChildAndEndedAtIsNull(UUID child);

    List<ConnectedPerson> findByChildOrderByPlacedAt(UUID child);

    /** @throws Refused when there is none with this id */
    default ConnectedPerson get(UUID id) {
        return findById(id).orElseThrow(() -> Refused.because("connectedPerson", id, "There is no such assessment of a connected person."));
    }

    @Modifying(flushAutomatically = true)
    @Query("update ConnectedPerson p set p.child = :known where p.child = :joined")
    void belongTo(UUID joined, UUID known);
}
