package org.childjourney.complaints;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Complaints, in the database. */
interface ComplaintTable extends Repository<Complaint, UUID> {

    Complaint save(Complaint complaint);

    Optional<Complaint> findById(UUID id);

    Optional<Complaint> findBySourceEvent(String sourceEvent);

    @Modifying(flushAutomatically = true)
    @Query("update Complaint c set c.child = :known where c.child = :joined")
    void belongTo(UUID joined, UUID known);
}
