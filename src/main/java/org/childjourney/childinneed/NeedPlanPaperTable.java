package org.childjourney.childinneed;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was written about child in need plans, in the database. */
interface NeedPlanPaperTable extends Repository<NeedPlanPaper, UUID> {

    NeedPlanPaper save(NeedPlanPaper paper);

    int countByPlan(UUID plan);
}
