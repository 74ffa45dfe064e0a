package org.childjourney.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The decisions that are told, in the database. */
interface AdoptionNoticeTable extends Repository<AdoptionNotice, UUID> {

    AdoptionNotice save(AdoptionNotice notice);

    Optional<AdoptionNotice> findById(UUID id);

    List<AdoptionNotice> findByAdoption(UUID adoption);

    @Modifying(flushAutomatically = true)
    @Query("update AdoptionNotice n set n.child = :known where n.child = :joined")
    void belongTo(UUID joined, UUID known);
}
