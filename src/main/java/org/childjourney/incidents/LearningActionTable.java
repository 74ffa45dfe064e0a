package org.childjourney.incidents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What must be done because of serious incidents, in the database. */
interface LearningActionTable extends Repository<LearningAction, UUID> {

    LearningAction save(LearningAction action);

    Optional<LearningAction> findById(UUID id);

    List<LearningAction> findByIncident(UUID incident);
}
