package org.childjourney.wellbeing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The dental checks, in the database. */
interface DentalCheckTable extends Repository<DentalCheck, UUID> {

    DentalCheck save(DentalCheck check);

    List<DentalCheck> findByPeriodOrderByRecordedAt(UUID period);
}
