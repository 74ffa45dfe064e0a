package org.childjourney.wellbeing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The questionnaires, in the database. */
interface StrengthsScoreTable extends Repository<StrengthsScore, UUID> {

    StrengthsScore save(StrengthsScore score);

    List<StrengthsScore> findByPeriodOrderByRecordedAt(UUID period);
}
