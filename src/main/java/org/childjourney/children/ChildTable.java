package org.childjourney.children;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Children as they are stored. */
interface ChildTable extends JpaRepository<Child, UUID> {

    Optional<Child> findByReference(String reference);

    @Query("select c from Child c where c.identifiers.laChildId = :laChildId")
    Optional<Child> findByLaChildId(String laChildId);

    @Query(value = "select nextval('child_references')", nativeQuery = true)
    long nextReference();

    @Query("select c from Child c where c.provisional = false and c.sealed = false and c.joinedInto is null and c.id <> :self and c.identifiers.nhsNumber = :number")
    Optional<Child> otherWithNhsNumber(UUID self, String number);

    @Query("select c from Child c where c.provisional = false and c.sealed = false and c.joinedInto is null and c.id <> :self and c.identifiers.upn = :upn")
    Optional<Child> otherWithUpn(UUID self, String upn);
}
