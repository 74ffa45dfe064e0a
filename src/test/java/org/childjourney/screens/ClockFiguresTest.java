package org.childjourney.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ChildJourneyTest
class ClockFiguresTest {

    private static final String RULE = "contact-decision-24h";
    private static final String WEST = "team-manager-west";
    private static final String SERVICE = "service-manager";
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A row of the ledger, read without any of our own code. */
    record Row(String rule, UUID child, Instant due, Instant stopped, String outcome) {
        boolean openAndLate() {
            return outcome == null && due.isBefore(NOW);
        }

        boolean openAndDueBy(LocalDate day) {
            return outcome == null && !due.isBefore(NOW) && !due.isAfter(day.plusDays(1).atStartOfDay(LONDON).toInstant());
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    Children children;

    @Autowired
    Clocks clocks;

    @Autowired
    Allocation allocation;

    @Autowired
    Restrictions restrictions;

    @Autowired
    MovableClock time;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void it_is_Wednesday_morning() {
        time.beginAt(NOW);
    }

    @Test
    void a_manager_sees_by_rule_how_many_are_due_today_this_week_and_late_as_an_independent_count_has_them() throws Exception {
        var before = figures(WEST, "");
        due(child("west"), "2026-11-23T09:00:00Z", "2026-11-20T10:00:00Z", "2026-11-25T16:00:00Z", "2026-11-26T00:00:00Z", "2026-11-26T00:00:01Z",
                "2026-11-30T00:00:00Z", "2026-11-30T00:00:01Z");
        child("east");
        var after = figures(WEST, "");

        assertThat(grown(before, after, "late")).isEqualTo(2);
        assertThat(grown(before, after, "dueToday")).as("midnight belongs to the day it ends").isEqualTo(2);
        assertThat(grown(before, after, "dueThisWeek")).as("today is part of this week, which ends on Sunday at 24:00").isEqualTo(4);
        assertThat(grown(before, after, "open")).isEqualTo(7);
        assertSameAsCountedByHand(WEST, "", team("west"));
        assertSameAsCountedByHand(SERVICE, "?team=west", team("west"));
        assertSameAsCountedByHand(SERVICE, "", rows());
    }

    @Test
    void how_late_is_said_by_the_latest_and_by_the_middle_one_and_the_latest_rule_stands_first() throws Exception {
        due(child("west"), "2026-11-01T10:00:00Z", "2026-11-24T10:00:00Z", "2026-11-25T08:00:00Z");

        List<Integer> hours = JsonPath.read(byRule(SERVICE, "").andReturn().getResponse().getContentAsString(), "$.rules[?(@.late > 0)].longestLateHours");
        assertThat(hours).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
        var late = team("west").stream().filter(row -> row.rule().equals(RULE) && row.openAndLate()).map(row -> Duration.between(row.due(), NOW)).sorted().toList();
        byRule(WEST, "").andExpect(jsonPath("$.rules[?(@.rule == '" + RULE + "')].longestLate").value(late.get(late.size() - 1).toDays() + " days"))
                .andExpect(jsonPath("$.rules[?(@.rule == '" + RULE + "')].medianLate").value(TimeLeft.howLong(late.get((late.size() - 1) / 2))))
                .andExpect(jsonPath("$.asOf").value("Wednesday 25 November 2026, 10:00")).andExpect(jsonPath("$.weekEnds").value("Sunday 29 November 2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"late", "today", "this-week", "open"})
    void behind_each_figure_is_a_list_of_as_many(String when) throws Exception {
        due(child("west"), "2026-11-23T09:00:00Z", "2026-11-25T16:00:00Z", "2026-11-27T09:00:00Z", "2026-12-27T09:00:00Z");
        String figure = Map.of("late", "late", "today", "dueToday", "this-week", "dueThisWeek", "open", "open").get(when);

        web.perform(get("/api/clocks?rule=" + RULE + "&when=" + when).with(user(WEST))).andExpect(status().isOk())
                .andExpect(jsonPath("$.totalElements").value(figures(WEST, "").get(figure).intValue()));
    }

    @Test
    void twelve_weeks_say_what_became_of_the_duties_that_fell_due_in_each_and_those_that_fell_away_are_left_out() throws Exception {
        var child = child("west");
        due(child, "2026-11-10T09:00:00Z");
        UUID inTime = due(child, "2026-10-25T23:30:00Z").get(0);
        UUID late = due(child, "2026-11-09T00:00:00Z").get(0);
        UUID away = due(child, "2026-11-11T00:00:00Z").get(0);
        clocks.meet(RULE, inTime, Instant.parse("2026-10-25T23:30:00Z"), "ContactDecided", "contact-officer");
        clocks.meet(RULE, late, Instant.parse("2026-11-09T00:00:01Z"), "ContactDecided", "contact-officer");
        clocks.cancel(RULE, away, "made up", "contact-officer");

        String answer = web.perform(get("/api/clocks/by-week?rule=" + RULE).with(user(WEST))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        List<Map<String, Object>> weeks = JsonPath.read(answer, "$");
        assertThat(weeks).hasSize(12).element(11).extracting(week -> week.get("monday")).isEqualTo("2026-11-23");
        for (var week : weeks) {
            LocalDate monday = LocalDate.parse(String.valueOf(week.get("monday")));
            var fell = team("west").stream().filter(row -> row.rule().equals(RULE) && (row.outcome() == null || row.outcome().equals("MET")) && row.due().isBefore(NOW)
                    && row.due().minusMillis(1).atZone(LONDON).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).equals(monday)).toList();
            assertThat(week).as(monday.toString()).containsEntry("due", fell.size())
                    .containsEntry("inTime", (int) fell.stream().filter(row -> row.stopped() != null && !row.stopped().isAfter(row.due())).count())
                    .containsEntry("doneLate", (int) fell.stream().filter(row -> row.stopped() != null && row.stopped().isAfter(row.due())).count())
                    .containsEntry("stillLate", (int) fell.stream().filter(row -> row.stopped() == null).count());
        }
        assertThat((int) weeks.get(6).get("inTime")).as("Sunday 25 October, the night the clocks went back").isPositive();
        assertThat((int) weeks.get(8).get("doneLate")).as("the midnight with which Sunday 8 November ended").isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/clocks/by-rule", "/api/clocks/by-week", "/api/clocks/by-rule.csv", "/api/clocks/list.csv", "/clocks"})
    void figures_and_lists_over_all_children_are_for_managers(String address) throws Exception {
        web.perform(get(address).with(user("social-worker"))).andExpect(status().isForbidden());
        web.perform(get(address).with(user("system-operator"))).andExpect(status().isForbidden());
        web.perform(get(address + "?team=east").with(user(WEST))).andExpect(status().isForbidden());
        web.perform(get(address + "?team=north").with(user(SERVICE))).andExpect(status().isBadRequest());
        web.perform(get(address).with(user(SERVICE))).andExpect(status().isOk());
    }

    @Test
    void a_record_restricted_to_others_is_in_no_figure_no_list_and_no_file() throws Exception {
        var child = child("east");
        String reference = children.facts(child).reference();
        due(child, "2026-11-23T09:00:00Z");
        var before = figures(SERVICE, "");
        restrictions.restrict(new Restriction(child, reference, "Made up: a worker's relative", Set.of("team-manager")), "team-manager");

        assertThat(grown(figures(SERVICE, ""), before, "late")).isEqualTo(1);
        assertThat(body("/api/clocks/list.csv?when=late", SERVICE)).doesNotContain(reference);
        assertThat(body("/clocks?when=late&rule=" + RULE + "&team=east", SERVICE)).doesNotContain(reference);
        assertThat(body("/clocks?when=late&rule=" + RULE + "&team=east", "team-manager")).contains(reference);
        assertThat(body("/api/clocks/list.csv?when=late", "team-manager")).contains(reference);
    }

    @Test
    void the_list_says_how_late_each_is_and_leads_to_the_childs_page_and_names_no_child() throws Exception {
        var child = child("west");
        due(child, "2026-11-23T09:00:00Z");

        page("/clocks?rule=" + RULE + "&when=late", WEST).andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/children/" + children.facts(child).reference() + "\"")))
                .andExpect(content().string(containsString("2 days late"))).andExpect(content().string(containsString("by Monday 23 November 2026, 09:00")))
                .andExpect(content().string(containsString("Missed, still open"))).andExpect(content().string(containsString("Late clocks")))
                .andExpect(content().string(not(containsString("Figure")))).andExpect(content().string(not(containsString("Front door"))));
        page("/clocks?rule=nothing", WEST).andExpect(status().isBadRequest()).andExpect(content().string(containsString("There is no rule “nothing”")));
        page("/clocks?page=0", WEST).andExpect(status().isBadRequest());
    }

    @Test
    void a_list_longer_than_a_page_goes_on_on_the_next() throws Exception {
        var child = child("west");
        for (int i = 0; i < 51; i++) {
            due(child, "2026-11-23T09:00:00Z");
        }
        page("/clocks?rule=" + RULE + "&when=late", WEST).andExpect(content().string(containsString("Next page"))).andExpect(content().string(not(containsString("Previous page"))));
        page("/clocks?rule=" + RULE + "&when=late&page=2", WEST).andExpect(content().string(containsString("Previous page")));
    }

    @Test
    void figures_and_lists_can_be_taken_away_as_tables() throws Exception {
        var child = child("west");
        due(child, "2026-11-23T09:00:00Z");

        web.perform(get("/api/clocks/by-rule.csv").with(user(WEST))).andExpect(header().string("Content-Disposition", "attachment; filename=\"clocks-by-rule-2026-11-25.csv\""))
                .andExpect(content().contentTypeCompatibleWith("text/csv")).andExpect(content().string(containsString("Rule,Duty,Open,\"Due today\"")))
                .andExpect(content().string(containsString("\n" + RULE + ",")));
        String list = body("/api/clocks/list.csv?when=late&rule=" + RULE, WEST);
        assertThat(list.lines().skip(1).filter(line -> line.startsWith(children.facts(child).reference() + ",")).toList())
                .singleElement().asString().contains("\"Missed, still open\"", "23/11/2026", "2026-11-23T09:00:00Z", "2 days late");
        assertThat(list.lines().count() - 1).isEqualTo(figures(WEST, "").get("late").longValue());
    }

    private void assertSameAsCountedByHand(String who, String query, List<Row> all) throws Exception {
        var open = all.stream().filter(row -> row.outcome() == null).toList();
        List<Map<String, Object>> rules = JsonPath.read(byRule(who, query).andReturn().getResponse().getContentAsString(), "$.rules");
        assertThat(rules).extracting(rule -> rule.get("rule")).containsExactlyInAnyOrderElementsOf(open.stream().<Object>map(Row::rule).distinct().toList());
        for (var rule : rules) {
            var of = open.stream().filter(row -> row.rule().equals(rule.get("rule"))).toList();
            assertThat(rule).containsEntry("open", of.size()).containsEntry("late", (int) of.stream().filter(Row::openAndLate).count())
                    .containsEntry("dueToday", (int) of.stream().filter(row -> row.openAndDueBy(LocalDate.parse("2026-11-25"))).count())
                    .containsEntry("dueThisWeek", (int) of.stream().filter(row -> row.openAndDueBy(LocalDate.parse("2026-11-29"))).count());
        }
    }

    private List<Row> rows() {
        var hidden = database.sql("select child from restricted_children c where not exists (select 1 from named_readers n where n.child = c.child and n.username = 'service-manager')")
                .query(UUID.class).set();
        return database.sql("select rule, child, due_at, stopped_at, outcome from clocks").query((row, number) -> new Row(row.getString(1), row.getObject(2, UUID.class),
                row.getTimestamp(3).toInstant(), row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant(), row.getString(5))).list().stream()
                .filter(row -> !hidden.contains(row.child())).toList();
    }

    private List<Row> team(String team) {
        var held = database.sql("select child from holdings where team = :team and until_at is null").param("team", team).query(UUID.class).set();
        return rows().stream().filter(row -> held.contains(row.child())).toList();
    }

    private ChildId child(String team) {
        var child = children.register(NewChild.born("Figure", "Made-Up", LocalDate.parse("2019-05-04"), "F"), "contact-officer");
        allocation.hold(child, team, null, Instant.parse("2026-09-01T10:00:00Z"), "team-manager");
        return child;
    }

    /** Starts a clock for each of the instants, due then; returns what they are about. */
    private List<UUID> due(ChildId child, String... instants) {
        return List.of(instants).stream().map(instant -> {
            var subject = UUID.randomUUID();
            clocks.start(new ClockStart(RULE, subject, child, new JourneyReference("J-2026-000778"),
                    Trigger.at(Instant.parse(instant).minus(Duration.ofHours(24))), "ContactReceived", null, "contact-officer"));
            return subject;
        }).toList();
    }

    private Map<String, Number> figures(String who, String query) throws Exception {
        List<Map<String, Number>> found = JsonPath.read(byRule(who, query).andReturn().getResponse().getContentAsString(), "$.rules[?(@.rule == '" + RULE + "')]");
        return found.isEmpty() ? Map.of("late", 0, "dueToday", 0, "dueThisWeek", 0, "open", 0) : found.get(0);
    }

    private static long grown(Map<String, Number> before, Map<String, Number> after, String figure) {
        return after.get(figure).longValue() - before.get(figure).longValue();
    }

    private ResultActions byRule(String who, String query) throws Exception {
        return web.perform(get("/api/clocks/by-rule" + query).with(user(who))).andExpect(status().isOk());
    }

    private ResultActions page(String address, String who) throws Exception {
        return web.perform(get(address).with(user(who)));
    }

    private String body(String address, String who) throws Exception {
        return page(address, who).andReturn().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
