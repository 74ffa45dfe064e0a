package org.childjourney.journey;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BroughtInDoubtsTable extends JpaRepository<BroughtInDoubts, UUID> {

    @Query("select d from BroughtInDoubts d where d.child = :child and d.settledAt is null")
    Optional<BroughtInDoubts> openOf(UUID child);
}
