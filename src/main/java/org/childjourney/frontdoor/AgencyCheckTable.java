package org.childjourney.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgencyCheckTable extends JpaRepository<AgencyCheck, UUID> {

    List<AgencyCheck> findByContactIdInOrderByAskedAtAscAgencyAsc(Collection<UUID> contactIds);
}
