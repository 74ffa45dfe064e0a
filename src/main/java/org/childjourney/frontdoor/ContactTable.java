package org.childjourney.frontdoor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactTable extends JpaRepository<Contact, UUID> {

    Optional<Contact> findByRecordedByAndIdempotencyKey(String recordedBy, String idempotencyKey);

    Optional<Contact> findByReference(String reference);

    @Query(value = "select nextval('contact_numbers')", nativeQuery = true)
    long nextNumber();
}
