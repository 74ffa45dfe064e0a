package org.childjourney.secure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stays in secure accommodation, in the database. */
interface SecureAccommodationTable extends Repository<SecureAccommodation, UUID> {

    SecureAccommodation save(SecureAccommodation secure);

    Optional<SecureAccommodation> findById(UUID id);

    Optional<SecureAccommodation> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<SecureAccommodation> findByChildAndEndedAtIsNull(UUID child);

    List<SecureAccommodation> findByChildOrderByAskedAt(UUID child);

    @Modifying(flushAutomatically = true)
    @Query("update SecureAccommodation s set s.child = :known where s.child = :joined")
    void belongTo(UUID joined, UUID known);
}
