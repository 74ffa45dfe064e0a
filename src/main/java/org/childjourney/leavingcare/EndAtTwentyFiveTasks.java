package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code end-at-twenty-five} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class EndAtTwentyFiveTasks {

    private final CareLeaverBook book;
    private final CareLeaverEndings endings;
    private final Clocks clocks;

    EndAtTwentyFiveTasks(CareLeaverBook book, CareLeaverEndings endings, Clocks clocks) {
        this.book = book;
        this.endings = endings;
        this.clocks = clocks;
    }

    /** The birthday nears. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }

    /** Prepared, and the birthday has come. */
    public void endHelpAtTwentyFive(String careLeaverId) {
        endings.twentyFive(book.get(careLeaverId));
    }
}
