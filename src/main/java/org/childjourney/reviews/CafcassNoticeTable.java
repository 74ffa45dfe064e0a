package org.childjourney.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When Cafcass was told, in the database. */
interface CafcassNoticeTable extends Repository<CafcassNotice, UUID> {

    CafcassNotice save(CafcassNotice notice);

    List<CafcassNotice> findByConcernOrderByToldAt(UUID concern);

    @Modifying(flushAutomatically = true)
    @Query("update CafcassNotice n set n.child = :known where n.child = :joined")
    void belongTo(UUID joined, UUID known);
}
