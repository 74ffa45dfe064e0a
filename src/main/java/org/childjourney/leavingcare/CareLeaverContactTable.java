package org.childjourney.leavingcare;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Contacts with care leavers, in the database. */
interface CareLeaverContactTable extends Repository<CareLeaverContact, UUID> {

    CareLeaverContact save(CareLeaverContact contact);

    List<CareLeaverContact> findByCareLeaverOrderByAt(UUID careLeaver);

    @Modifying(flushAutomatically = true)
    @Query("update CareLeaverContact c set c.child = :known where c.child = :joined")
    void belongTo(UUID joined, UUID known);
}
