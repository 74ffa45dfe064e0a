package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code care-leaver-contact} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareLeaverContactTasks {

    private final CareLeaverBook book;
    private final CareLeaverCourse course;
    private final Clocks clocks;

    CareLeaverContactTasks(CareLeaverBook book, CareLeaverCourse course, Clocks clocks) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
    }

    /** The contact nears its date, or three months of silence are nearly full. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }

    /** The contact is closed: the next one is planned, as a new cycle. */
    public void planTheNextContact(String careLeaverId) {
        course.contactClosed(book.get(careLeaverId));
    }
}
