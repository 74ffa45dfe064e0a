package org.childjourney.shortbreaks;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the process {@code short-break} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class ShortBreakTasks {

    private final ShortBreakBook book;
    private final ShortBreakCourse course;

    ShortBreakTasks(ShortBreakBook book, ShortBreakCourse course) {
        this.book = book;
        this.course = course;
    }

    /** The plan is agreed. */
    public void beginTheSeries(String shortBreakId) {
        course.planAgreed(book.series(UUID.fromString(shortBreakId)));
    }
}
