package org.childjourney.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The placements of children in care, in the database. */
interface CarePlacementTable extends Repository<CarePlacement, UUID> {

    CarePlacement saveAndFlush(CarePlacement placement);

    Optional<CarePlacement> findById(UUID id);

    List<CarePlacement> findByCareOrderByNumber(UUID care);

    Optional<CarePlacement> findByCareAndFromAtIsNotNullAndUntilAtIsNull(UUID care);

    Optional<CarePlacement> findByCareAndFromAtIsNullAndDroppedIsFalse(UUID care);
}
