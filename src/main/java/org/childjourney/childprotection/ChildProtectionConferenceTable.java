package org.childjourney.childprotection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The conferences in the database. */
interface ChildProtectionConferenceTable extends Repository<ChildProtectionConference, UUID> {

    ChildProtectionConference saveAndFlush(ChildProtectionConference conference);

    Optional<ChildProtectionConference> findById(UUID id);

    Optional<ChildProtectionConference> findByChildAndSourceEvent(UUID child, String sourceEvent);

    List<ChildProtectionConference> findByChildOrderByRequestedAt(UUID child);

    List<ChildProtectionConference> findByMeeting(UUID meeting);

    @Query("select c from ChildProtectionConference c where c.child in :children and c.concludedAt is null and c.endedAt is null order by c.requestedAt")
    List<ChildProtectionConference> openOf(List<UUID> children);

    @Query("select count(c) > 0 from ChildProtectionConference c where c.duty = :duty and c.dutyRule = :rule and c.concludedAt is null and c.endedAt is null")
    boolean isOpenFor(UUID duty, String rule);
}
