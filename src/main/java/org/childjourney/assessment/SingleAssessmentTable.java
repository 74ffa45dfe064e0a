package org.childjourney.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The assessments in the database. */
interface SingleAssessmentTable extends Repository<SingleAssessment, UUID> {

    SingleAssessment save(SingleAssessment assessment);

    Optional<SingleAssessment> findById(UUID id);

    Optional<SingleAssessment> findByChildAndSourceEvent(UUID child, String sourceEvent);

    List<SingleAssessment> findByChildOrderByOpenedAt(UUID child);
}
