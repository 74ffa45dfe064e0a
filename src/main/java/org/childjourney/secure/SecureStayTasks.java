package org.childjourney.secure;

import java.time.Clock;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the process {@code secure-stay} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class SecureStayTasks {

    private final SecureBook book;
    private final SecureProcesses processes;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecureStayTasks(SecureBook book, SecureProcesses processes, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.processes = processes;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** The hours or the order near their end. */
    public void escalateWhatNearsItsDate(String secureAccommodationId) {
        clocks.escalateDue(UUID.fromString(secureAccommodationId));
    }

    /** They are over, and nobody said that the child left or a court allowed more. */
    public void tellThatTheRightIsOver(String secureAccommodationId) {
        var secure = book.get(secureAccommodationId);
        events.publishEvent(new SecureRightOver(secure.id, secure.child(), secure.journey(), clock.instant(), "system"));
    }

    /** A court made an order: the next stretch begins. */
    public void goOnUnderTheOrder(String secureAccommodationId) {
        processes.beginStretch(book.get(secureAccommodationId));
    }
}
