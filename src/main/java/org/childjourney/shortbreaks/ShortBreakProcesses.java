package org.childjourney.shortbreaks;

import java.util.Map;
import java.util.UUID;
import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the processes in {@code bpmn/shortbreaks}: the plan, each stay, and each review of the series. */
@Component
class ShortBreakProcesses {

    static final String PLAN = "short-break";
    static final String STAY = "short-break-stay";
    static final String REVIEW = "short-break-review";
    static final String ID = "shortBreakId";
    static final String STAY_ID = "shortBreakStayId";

    private final Processes processes;

    ShortBreakProcesses(Processes processes) {
        this.processes = processes;
    }

    void beginPlan(ShortBreakSeries series) {
        processes.start(PLAN, series.journey(), Map.of(ID, series.id, "childId", series.child()));
    }

    void beginStay(ShortBreakSeries series, ShortBreakStay stay) {
        processes.start(STAY, series.journey(), Map.of(ID, series.id, STAY_ID, stay.id, "childId", series.child()));
    }

    void beginReview(ShortBreakSeries series) {
        processes.start(REVIEW, series.journey(), Map.of(ID, series.id, "childId", series.child(), "reviewRule", series.reviewRule()));
    }

    /** Whatever waits in the series ends with it. */
    void seriesEnded(UUID series) {
        processes.tell("shortbreaks.seriesEnded", ID, series, Map.of());
    }
}
