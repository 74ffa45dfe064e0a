package org.childjourney.frontdoor;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactFollowUpTable extends JpaRepository<ContactFollowUp, UUID> {}
