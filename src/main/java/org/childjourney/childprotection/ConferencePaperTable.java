package org.childjourney.childprotection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The papers of conferences, in the database. */
interface ConferencePaperTable extends Repository<ConferencePaper, UUID> {

    ConferencePaper save(ConferencePaper paper);

    Optional<ConferencePaper> findByConferenceAndKind(UUID conference, ConferencePaper.Kind kind);
}
