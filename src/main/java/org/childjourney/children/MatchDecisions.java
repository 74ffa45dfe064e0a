package org.childjourney.children;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What people said of records that might be of one child. */
interface MatchDecisions extends JpaRepository<MatchDecision, UUID> {

    @Query("select d from MatchDecision d where d.childId = :child or d.candidateId = :child order by d.number")
    List<MatchDecision> about(UUID child);
}
