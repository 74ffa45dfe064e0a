package org.childjourney.wellbeing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The health assessments, in the database. */
interface HealthAssessmentTable extends Repository<HealthAssessment, UUID> {

    HealthAssessment save(HealthAssessment assessment);

    Optional<HealthAssessment> findByPeriodAndClosedAtIsNull(UUID period);

    List<HealthAssessment> findByPeriodOrderByNumber(UUID period);
}
