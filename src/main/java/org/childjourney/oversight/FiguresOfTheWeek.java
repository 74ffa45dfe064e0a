package org.childjourney.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Allocation;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compiles the figures of a week: duties kept in time, the indicators of the service, caseloads, and what has stood still. */
@Component
class FiguresOfTheWeek {

    private static final Set<String> OF_ANY_TEAM = Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER);
    /** The front door screens and decides; no social worker of it holds a child. */
    private static final Map<String, Set<String>> OF_A_TEAM = Map.of(Allocation.FRONT_DOOR, Set.of(Role.CONTACT_OFFICER, Role.TEAM_MANAGER));
    private static final Set<String> OF_THE_SERVICE = Role.SERVICE_WIDE.stream().filter(role -> !Set.of(Role.SYSTEM_OPERATOR, Role.PARTNER_AGENCY).contains(role)).collect(Collectors.toUnmodifiableSet());

    private final DutiesInTime duties;
    private final DashboardIndicators indicators;
    private final DriftList drift;
    private final Directory directory;
    private final JdbcClient database;

    FiguresOfTheWeek(DutiesInTime duties, DashboardIndicators indicators, DriftList drift, Directory directory, JdbcClient database) {
        this.duties = duties;
        this.indicators = indicators;
        this.drift = drift;
        this.directory = directory;
        this.database = database;
    }

    WeekFigures of(LocalDate week) {
        Instant from = LondonTime.startOf(week);
        Instant to = LondonTime.startOf(week.plusWeeks(1));
        var all = drift.at(to);
        return new WeekFigures(week, duties.between(from, to), indicators.upTo(week.plusWeeks(1)), caseloads(), all.lines(), all.leftOut(), vacancies());
    }

    /** In each team the posts that hold children or answer for them; then those of the whole service. */
    private List<WeekFigures.Vacancy> vacancies() {
        var vacant = new ArrayList<WeekFigures.Vacancy>();
        directory.teams().forEach(team -> directory.vacantRoles(team.id()).stream().filter(role -> OF_A_TEAM.getOrDefault(team.id(), OF_ANY_TEAM).contains(role))
                .forEach(role -> vacant.add(new WeekFigures.Vacancy(team.id(), role))));
        OF_THE_SERVICE.stream().sorted().filter(role -> directory.isVacant(role, null)).forEach(role -> vacant.add(new WeekFigures.Vacancy(null, role)));
        return vacant;
    }

    private List<WeekFigures.Caseload> caseloads() {
        return database.sql("select worker, team, count(*) n from holdings where until_at is null and worker is not null group by worker, team order by team, n desc, worker")
                .query((row, number) -> new WeekFigures.Caseload(row.getString("worker"), row.getString("team"), row.getInt("n"))).list();
    }
}
