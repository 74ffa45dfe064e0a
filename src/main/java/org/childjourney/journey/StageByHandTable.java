package org.childjourney.journey;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageByHandTable extends JpaRepository<StageByHand, UUID> {}
