package org.childjourney.earlyhelp;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what a step of early help ended with, in the transaction of the diagram. */
@Service
@Transactional
class EarlyHelpPassing {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpCourse course;

    EarlyHelpPassing(EarlyHelpEpisodes episodes, EarlyHelpCourse course) {
        this.episodes = episodes;
        this.course = course;
    }

    void passOn(UUID id) {
        course.passOn(episodes.get(id));
    }
}
