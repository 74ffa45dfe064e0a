package org.childjourney.shortbreaks;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code short-break-review} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ShortBreakReviewTasks {

    private final ShortBreakBook book;
    private final ShortBreakCourse course;
    private final Clocks clocks;

    ShortBreakReviewTasks(ShortBreakBook book, ShortBreakCourse course, Clocks clocks) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
    }

    /** The review nears its date. */
    public void escalateWhatNearsItsDate(String shortBreakId) {
        clocks.escalateDue(UUID.fromString(shortBreakId));
    }

    /** The next review is planned, or the series ends as it was decided. */
    public void passOnWhatWasDecided(String shortBreakId) {
        course.passOn(book.series(UUID.fromString(shortBreakId)));
    }
}
