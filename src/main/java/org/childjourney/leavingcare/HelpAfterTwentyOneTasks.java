package org.childjourney.leavingcare;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code help-after-twenty-one} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class HelpAfterTwentyOneTasks {

    private final CareLeaverBook book;
    private final CareLeaverCourse course;
    private final CareLeaverEndings endings;
    private final Clocks clocks;

    HelpAfterTwentyOneTasks(CareLeaverBook book, CareLeaverCourse course, CareLeaverEndings endings, Clocks clocks) {
        this.book = book;
        this.course = course;
        this.endings = endings;
        this.clocks = clocks;
    }

    /** The birthday, or the next yearly offer, nears. */
    public void escalateWhatNearsItsDate(String careLeaverId) {
        clocks.escalateDue(UUID.fromString(careLeaverId));
    }

    /** Said yes: help goes on to 25. */
    public void letHelpGoOn(String careLeaverId) {
        course.helpWanted(book.get(careLeaverId));
    }

    /** Said no, or nothing, and the birthday has come: help ends for now. */
    public void endHelpForNow(String careLeaverId) {
        endings.helpNotWanted(book.get(careLeaverId));
    }

    /** Said no again: the next offer is a year on. */
    public void offerAgainInAYear(String careLeaverId) {
        course.offerAgain(book.get(careLeaverId));
    }
}
