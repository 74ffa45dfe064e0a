package org.childjourney.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was written down after strategy discussions, in the database. */
interface DiscussionRecordTable extends Repository<DiscussionRecord, UUID> {

    DiscussionRecord save(DiscussionRecord record);

    List<DiscussionRecord> findByPartOrderByNumber(UUID part);

    /** What was last written for any child of the discussion: who took part and what they shared is the same for all. */
    @Query("select r from DiscussionRecord r where r.discussion = ?1 order by r.recordedAt desc, r.number desc limit 1")
    Optional<DiscussionRecord> lastOf(UUID discussion);
}
