package org.childjourney.earlyhelp;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The goals, in the database. */
interface EarlyHelpGoalTable extends Repository<EarlyHelpGoal, UUID> {

    EarlyHelpGoal save(EarlyHelpGoal goal);

    List<EarlyHelpGoal> findByEarlyHelpOrderByNumber(UUID earlyHelp);
}
