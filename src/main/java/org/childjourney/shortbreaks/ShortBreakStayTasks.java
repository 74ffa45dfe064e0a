package org.childjourney.shortbreaks;

import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.springframework.stereotype.Component;

/** What the process {@code short-break-stay} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ShortBreakStayTasks {

    private final ShortBreakBook book;
    private final ShortBreakCourse course;
    private final Clocks clocks;

    ShortBreakStayTasks(ShortBreakBook book, ShortBreakCourse course, Clocks clocks) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
    }

    /** The stay is not written down yet. */
    public void escalateWhatNearsItsDate(String shortBreakStayId) {
        clocks.escalateDue(UUID.fromString(shortBreakStayId));
    }

    /** The stay broke the limits within which it is a short break. */
    public void handToCare(String shortBreakId) {
        course.toCare(book.series(UUID.fromString(shortBreakId)), "More days away from home than a series of short breaks may have.");
    }
}
