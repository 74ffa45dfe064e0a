package org.childjourney.secure;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code secure-review} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class SecureReviewTasks {

    private final SecureBook book;
    private final SecureProcesses processes;
    private final SecureClocks secureClocks;
    private final Clocks clocks;

    SecureReviewTasks(SecureBook book, SecureProcesses processes, SecureClocks secureClocks, Clocks clocks) {
        this.book = book;
        this.processes = processes;
        this.secureClocks = secureClocks;
        this.clocks = clocks;
    }

    /** The review nears its date. */
    public void escalateWhatNearsItsDate(String secureAccommodationId) {
        clocks.escalateDue(UUID.fromString(secureAccommodationId));
    }

    /** While the child is there the panel looks again after three months, whatever it found. */
    public void planTheNextReview(String secureAccommodationId) {
        var secure = book.get(secureAccommodationId);
        if (secure.isOpen()) {
            secureClocks.startReview(secure, "system");
            processes.beginReview(secure);
        }
    }
}
