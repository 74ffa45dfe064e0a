package org.childjourney.journey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JourneyTable extends JpaRepository<Journey, UUID> {

    @Query("select j from Journey j where j.child = :child and j.closedAt is null")
    Optional<Journey> openOf(UUID child);

    List<Journey> findByChildOrderByOpenedAt(UUID child);

    Optional<Journey> findByReference(String reference);

    List<Journey> findByJoinedInto(String reference);

    @Query(value = "select nextval('journey_numbers')", nativeQuery = true)
    long nextNumber();
}
