package org.childjourney.assessment;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was written about immediate protections, in the database. */
interface ImmediateProtectionPaperTable extends Repository<ImmediateProtectionPaper, UUID> {

    ImmediateProtectionPaper save(ImmediateProtectionPaper paper);

    int countByProtection(UUID protection);
}
