package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code leaving-care-class} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class LeavingCareClassTasks {

    private final CareLeaverBook book;
    private final LeavingCareLooks looks;
    private final Clocks clocks;

    LeavingCareClassTasks(CareLeaverBook book, LeavingCareLooks looks, Clocks clocks) {
        this.book = book;
        this.looks = looks;
        this.clocks = clocks;
    }

    /** The day has come on which the class may be another. */
    public void sayThatTheDayCame(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
        looks.dayCame(book.get(careLeaverId));
    }
}
