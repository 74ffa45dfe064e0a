package org.childjourney.earlyhelp;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Where families stand with their goals, in the database. */
interface EarlyHelpMeasureTable extends Repository<EarlyHelpGoalMeasure, UUID> {

    EarlyHelpGoalMeasure save(EarlyHelpGoalMeasure measure);

    List<EarlyHelpGoalMeasure> findByGoalOrderByNumber(UUID goal);
}
