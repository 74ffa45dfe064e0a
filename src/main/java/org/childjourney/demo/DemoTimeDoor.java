package org.childjourney.demo;

import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Lets the system operator of a demo move time forward. Exists in the {@code demo} profile only. */
@RestController
@Profile("demo")
class DemoTimeDoor {

    private final TimeTravel travel;

    DemoTimeDoor(TimeTravel travel) {
        this.travel = travel;
    }

    /** @param to an instant with its offset, such as {@code 2026-12-01T09:00:00Z} */
    record MoveTime(Instant to) {}

    /** Moves time and answers when everything that fell due on the way has run. */
    @PutMapping("/demo/time")
    @PreAuthorize("hasRole('system-operator')")
    TimeTravel.Journeyed move(@RequestBody MoveTime move) {
        return travel.to(move.to());
    }
}
