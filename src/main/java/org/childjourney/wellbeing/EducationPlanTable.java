package org.childjourney.wellbeing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The personal education plans, in the database. */
interface EducationPlanTable extends Repository<EducationPlan, UUID> {

    EducationPlan save(EducationPlan plan);

    Optional<EducationPlan> findByPeriodAndClosedAtIsNull(UUID period);

    List<EducationPlan> findByPeriodOrderByNumber(UUID period);
}
