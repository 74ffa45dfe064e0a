package org.childjourney.shortbreaks;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about short breaks shows above its questions: the child, the basis, the days so far, and the stay or review it is about. */
@Component
class ShortBreakOnForm {

    private final ShortBreakBook book;
    private final ShortBreakClocks clocks;
    private final ChildRecords records;

    ShortBreakOnForm(ShortBreakBook book, ShortBreakClocks clocks, ChildRecords records) {
        this.book = book;
        this.clocks = clocks;
        this.records = records;
    }

    ShortBreakSeries of(TaskAtHand task) {
        return book.series(task.reference(ShortBreakProcesses.ID));
    }

    ShortBreakStay stay(TaskAtHand task) {
        return book.stay(task.reference(ShortBreakProcesses.STAY_ID));
    }

    /** The values for the texts on the form; the look at the child's record is written down. */
    Map<String, Object> values(TaskAtHand task) {
        var series = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), series.child(), task.name()));
        values.put("basis", series.basis.words());
        values.put("whyWanted", series.why);
        values.put("daysUsed", ShortBreakLimits.inWords(book.daysInAYear(series.child())));
        return values;
    }

    Map<String, Object> atStay(TaskAtHand task) {
        var values = values(task);
        var stay = stay(task);
        values.put("plannedFrom", LondonTime.longDate(stay.plannedFrom));
        values.put("plannedUntil", LondonTime.longDate(stay.plannedUntil));
        values.put("withWhom", stay.withWhom);
        return values;
    }

    Map<String, Object> atReview(TaskAtHand task) {
        var values = values(task);
        var series = of(task);
        values.put("reviewBy", LondonTime.due(clocks.dueAt(series.reviewRule(), series.id)));
        values.put("reviewsHeld", String.valueOf(series.reviews));
        var lines = book.staysOf(series.child()).stream().filter(stay -> stay.fromOn != null)
                .map(stay -> "- " + LondonTime.longDate(stay.fromOn) + " until " + LondonTime.longDate(stay.untilOn)).collect(Collectors.joining("\n"));
        values.put("stayLines", lines.isEmpty() ? null : lines);
        return values;
    }
}
