package org.childjourney.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The moves of children in care, in the database. */
interface PlacementMoveTable extends Repository<PlacementMove, UUID> {

    PlacementMove save(PlacementMove move);

    Optional<PlacementMove> findById(UUID id);

    Optional<PlacementMove> findByCareAndSourceEvent(UUID care, String sourceEvent);

    List<PlacementMove> findByCareOrderByAskedAt(UUID care);
}
