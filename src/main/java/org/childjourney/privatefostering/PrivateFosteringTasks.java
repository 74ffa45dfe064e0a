package org.childjourney.privatefostering;

import java.time.Clock;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/**
 * What the process {@code private-fostering} asks of the application: one method for each service task, of the same name.
 * Only the engine may call it.
 */
@Component
public class PrivateFosteringTasks {

    private final PrivateFosteringBook book;
    private final PrivateFosteringCourse course;
    private final Clocks clocks;
    private final Clock clock;

    PrivateFosteringTasks(PrivateFosteringBook book, PrivateFosteringCourse course, Clocks clocks, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The visit nears its date. */
    public void escalateWhatNearsItsDate(String privateFosteringId) {
        clocks.escalateDue(UUID.fromString(privateFosteringId));
    }

    /** The cycle is over: the next one begins, or the arrangement is over and says how. */
    public void passOnWhatWasDecided(String privateFosteringId) {
        course.passOn(book.get(UUID.fromString(privateFosteringId)));
    }

    /** The birthday came on which the child is old enough. */
    public void endForAge(String privateFosteringId) {
        course.over(book.get(UUID.fromString(privateFosteringId)), PrivateFosteringEnd.OLD_ENOUGH,
                "Sixteen, or eighteen with a disability: that is not private fostering any more.", clock.instant(), "system");
    }
}
