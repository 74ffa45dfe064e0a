package org.childjourney.journey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JourneyStageTable extends JpaRepository<JourneyStage, UUID> {

    Optional<JourneyStage> findByProcessAndRecord(String process, UUID record);

    List<JourneyStage> findByJourneyInOrderByBeganAt(Collection<String> journeys);

    @Query("select count(s) from JourneyStage s where s.journey = :journey and s.endedAt is null")
    long openIn(String journey);
}
