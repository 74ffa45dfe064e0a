package org.childjourney.frontdoor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChildInContactTable extends JpaRepository<ChildInContact, UUID> {

    @Query("select c from ChildInContact c join fetch c.contact where c.contact.id = :contact order by c.place")
    List<ChildInContact> ofContact(UUID contact);

    @Query("select c from ChildInContact c join fetch c.contact where c.child in :child order by c.contact.receivedAt, c.place")
    List<ChildInContact> ofChild(Collection<UUID> child);

    /** Earlier referrals of the child, the latest first. */
    @Query("""
            select c.referralDate from ChildInContact c
            where c.child = :child and c.id <> :without and c.referralDate between :from and :to order by c.referralDate desc""")
    List<LocalDate> referrals(UUID child, UUID without, LocalDate from, LocalDate to);
}
