package org.childjourney.journey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageByHandTable extends JpaRepository<StageByHand, UUID> {

    List<StageByHand> findByChild(UUID child);
}
