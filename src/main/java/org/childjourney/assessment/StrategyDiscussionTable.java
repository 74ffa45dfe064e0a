package org.childjourney.assessment;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The strategy discussions in the database. */
interface StrategyDiscussionTable extends Repository<StrategyDiscussion, UUID> {

    StrategyDiscussion save(StrategyDiscussion discussion);

    Optional<StrategyDiscussion> findById(UUID id);
}
