package org.childjourney.oversight;

import java.time.Clock;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the process {@code weekly-report} asks of the application: one method for each service task, of the same name. Only the engine may call it. */
@Component
public class WeeklyReportTasks {

    private final WeeklyReports reports;
    private final AuditSamples samples;
    private final OversightNames names;
    private final Clock clock;

    WeeklyReportTasks(WeeklyReports reports, AuditSamples samples, OversightNames names, Clock clock) {
        this.reports = reports;
        this.samples = samples;
        this.names = names;
        this.clock = clock;
    }

    /** The week is over: its figures are counted. */
    public void compileTheFigures(String weeklyReportId) {
        reports.compile(UUID.fromString(weeklyReportId));
    }

    /** The running week gets a report of its own. */
    public void beginTheNextWeek(String weeklyReportId) {
        reports.begin();
    }

    /** The first report in a month draws the cases that are audited in it. */
    public void drawTheAuditsOfTheMonth(String weeklyReportId) {
        samples.draw(LondonTime.day(clock.instant()).withDayOfMonth(1));
    }

    /** The analysts; where there is none, the head of service. */
    public String writersOf(String weeklyReportId) {
        return names.firstHeld(Role.PERFORMANCE_ANALYST, Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    }

    /** The director; where the post is vacant, the head of service. */
    public String whoAnswers(String weeklyReportId) {
        return names.firstHeld(Role.DIRECTOR, Role.HEAD_OF_SERVICE);
    }
}
