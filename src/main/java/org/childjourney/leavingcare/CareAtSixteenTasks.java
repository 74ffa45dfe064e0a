package org.childjourney.leavingcare;

import org.springframework.stereotype.Component;

/**
 * What the process {@code care-at-sixteen} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class CareAtSixteenTasks {

    private final CareLeaverBook book;
    private final LeavingCareLooks looks;

    CareAtSixteenTasks(CareLeaverBook book, LeavingCareLooks looks) {
        this.book = book;
        this.looks = looks;
    }

    /** The sixteenth birthday came in care: an eligible child now, or when thirteen weeks are complete. */
    public void lookAtLeavingCare(String careLeaverId) {
        looks.lookAgain(book.get(careLeaverId), "system");
    }
}
