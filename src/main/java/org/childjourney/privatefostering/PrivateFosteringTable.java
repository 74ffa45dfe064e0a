package org.childjourney.privatefostering;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The arrangements of private fostering, in the database. */
interface PrivateFosteringTable extends Repository<PrivateFostering, UUID> {

    PrivateFostering save(PrivateFostering fostering);

    Optional<PrivateFostering> findById(UUID id);

    Optional<PrivateFostering> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<PrivateFostering> findByChildAndEndedAtIsNull(UUID child);

    List<PrivateFostering> findByChildOrderByHeardAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update PrivateFostering f set f.child = :known where f.child = :joined")
    void belongTo(UUID joined, UUID known);
}
