package org.childjourney.secure;

import org.springframework.stereotype.Component;

/** What the process {@code secure-accommodation} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class SecureAccommodationTasks {

    private final SecureBook book;
    private final SecureProcesses processes;

    SecureAccommodationTasks(SecureBook book, SecureProcesses processes) {
        this.book = book;
        this.processes = processes;
    }

    /** The child is there. */
    public void beginTheStay(String secureAccommodationId) {
        var secure = book.get(secureAccommodationId);
        processes.beginStretch(secure);
        processes.beginReview(secure);
    }
}
