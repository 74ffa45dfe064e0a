package org.childjourney.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The immediate protections of children, in the database. */
interface ImmediateProtectionTable extends Repository<ImmediateProtection, UUID> {

    ImmediateProtection save(ImmediateProtection protection);

    Optional<ImmediateProtection> findById(UUID id);

    Optional<ImmediateProtection> findByChildAndSourceEvent(UUID child, String sourceEvent);

    Optional<ImmediateProtection> findByChildAndEndedAtIsNull(UUID child);

    List<ImmediateProtection> findByChildOrderByBegunAt(UUID child);
}
