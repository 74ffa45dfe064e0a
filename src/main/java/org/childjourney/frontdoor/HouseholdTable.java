package org.childjourney.frontdoor;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface HouseholdTable extends JpaRepository<HouseholdMember, UUID> {

    List<HouseholdMember> findByContactOrderByName(UUID contact);

    void deleteByContact(UUID contact);
}
