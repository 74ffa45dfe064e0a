package org.childjourney.leavingcare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Birthdays of care leavers, in the database. */
interface CareLeaverBirthdayTable extends Repository<CareLeaverBirthday, UUID> {

    CareLeaverBirthday saveAndFlush(CareLeaverBirthday birthday);

    Optional<CareLeaverBirthday> findById(UUID id);

    List<CareLeaverBirthday> findByCareLeaverOrderByAge(UUID careLeaver);

    @Modifying(flushAutomatically = true)
    @Query("update CareLeaverBirthday b set b.child = :known where b.child = :joined")
    void belongTo(UUID joined, UUID known);
}
