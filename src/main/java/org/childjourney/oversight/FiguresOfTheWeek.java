package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compiles the figures of a week: duties kept in time, the indicators of the service, caseloads, and what has stood still. */
@Component
class FiguresOfTheWeek {

    private final DutiesInTime duties;
    private final DashboardIndicators indicators;
    private final DriftList drift;
    private final JdbcClient database;

    FiguresOfTheWeek(DutiesInTime duties, DashboardIndicators indicators, DriftList drift, JdbcClient database) {
        this.duties = duties;
        this.indicators = indicators;
        this.drift = drift;
        this.database = database;
    }

    WeekFigures of(LocalDate week) {
        Instant from = LondonTime.startOf(week);
        Instant to = LondonTime.startOf(week.plusWeeks(1));
        var all = drift.at(to);
        return new WeekFigures(week, duties.between(from, to), indicators.upTo(week.plusWeeks(1)), caseloads(), all.lines(), all.leftOut());
    }

    private List<WeekFigures.Caseload> caseloads() {
        return database.sql("select worker, team, count(*) n from holdings where until_at is null and worker is not null group by worker, team order by team, n desc, worker")
                .query((row, number) -> new WeekFigures.Caseload(row.getString("worker"), row.getString("team"), row.getInt("n"))).list();
    }
}
