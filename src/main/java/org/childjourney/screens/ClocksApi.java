package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.childjourney.access.Team;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockFigures;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.LondonWeek;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of all children a manager oversees: what is late, what is due, page by page, by rule and by week. */
@RestController
@RequestMapping("/api/clocks")
@Tag(name = "Clocks", description = "For managers, over the children they may see.")
class ClocksApi {

    private static final int PAGE = 50;
    private static final int WEEKS = 12;

    private final OverseenClocks overseen;
    private final Children children;
    private final ClockReader reader;
    private final Clock clock;

    ClocksApi(OverseenClocks overseen, Children children, ClockReader reader, Clock clock) {
        this.overseen = overseen;
        this.children = children;
        this.reader = reader;
        this.clock = clock;
    }

    /** One page of clocks, earliest due first; pages are counted from 0. */
    record ClockPage(List<ClockOfApi> content, int page, long totalElements) {}

    /**
     * The figures of every rule with an open clock, the longest late first.
     *
     * @param asOf      the moment counted, in words of London time
     * @param weekEnds  the Sunday of this week, in words
     * @param teams     those the manager may choose
     * @param team      the one chosen, or null for all of them
     */
    record ByRule(Instant at, String asOf, String weekEnds, List<Team> teams, String team, List<RuleFigures> rules) {}

    /** The duties that fell due in a week, Monday to Sunday: of the running one, up to now. */
    record Week(LocalDate monday, LocalDate sunday, String words, long due, long inTime, long doneLate, long stillLate) {
        static Week of(ClockFigures.OfWeek figures) {
            LondonWeek week = figures.week();
            return new Week(week.monday(), week.sunday(), LondonTime.longDate(week.monday()) + " to " + LondonTime.longDate(week.sunday()),
                    figures.due(), figures.inTime(), figures.doneLate(), figures.stillLate());
        }
    }

    @GetMapping
    @Operation(summary = "Clocks over all children the manager may see; dueBefore is an instant, or a day of London",
            description = "when asks for clocks that are not stopped: all of them (open), those due today, this-week (up to Sunday, today included), or late.")
    ClockPage search(@RequestParam(required = false) String state, @RequestParam(required = false) String rule,
            @RequestParam(required = false) String team, @RequestParam(required = false) String dueBefore, @RequestParam(required = false) String when,
            @RequestParam(defaultValue = "0") int page, Principal person) {
        var found = overseen.list(person.getName(), new ClocksAsked(state, rule, team, dueBefore, when), page, PAGE);
        return new ClockPage(found.getContent().stream()
                .map(entry -> ClockOfApi.of(entry, children.referenceOf(entry.child()), clock.instant())).toList(), page, found.getTotalElements());
    }

    @GetMapping("/by-rule")
    @Operation(summary = "How many clocks of each rule are due today, this week, and late, and by how much")
    ByRule byRule(@RequestParam(required = false) String team, Principal person) {
        Instant now = clock.instant();
        var asked = ClocksAsked.of(team);
        return new ByRule(now, LondonTime.dayAndTime(now), LondonTime.weekday(LondonWeek.of(now).sunday()), overseen.teams(person.getName()), asked.team(),
                overseen.byRule(person.getName(), asked.team()).stream().map(reader::figures).toList());
    }

    @GetMapping("/by-week")
    @Operation(summary = "What became of the duties that fell due in each of the last twelve weeks, those that fell away left out")
    List<Week> byWeek(@RequestParam(required = false) String rule, @RequestParam(required = false) String team, Principal person) {
        return overseen.byWeek(person.getName(), new ClocksAsked(null, rule, team, null, null), WEEKS).stream().map(Week::of).toList();
    }
}
