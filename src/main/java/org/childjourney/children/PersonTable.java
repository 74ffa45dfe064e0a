package org.childjourney.children;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Adults as they are stored. */
interface PersonTable extends JpaRepository<Person, UUID> {}
