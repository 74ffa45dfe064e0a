package org.childjourney.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The episodes of care, in the database. */
interface CareEpisodeTable extends Repository<CareEpisode, UUID> {

    CareEpisode saveAndFlush(CareEpisode episode);

    List<CareEpisode> findByCareOrderByNumber(UUID care);
}
