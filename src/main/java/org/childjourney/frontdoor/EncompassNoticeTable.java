package org.childjourney.frontdoor;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EncompassNoticeTable extends JpaRepository<EncompassNotice, UUID> {

    List<EncompassNotice> findByChild(UUID child);
}
