package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Directory;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.access.Staff;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockFigures;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.timescales.LondonTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ChildJourneyTest
class WeeklyReportTest {

    private static final String SEND = "userTask_sendTheWeeklyReport";
    private static final String LATE = "userTask_answerForTheLateReport";
    private static final Map<String, Object> WORDS = Map.of("meaning", "Visits are better, assessments are late in the east.", "toDo", "The two children in the drift list.");

    @Autowired OversightStory story;
    @Autowired OversightCalendar calendar;
    @Autowired WeeklyReports reports;
    @Autowired WeeklyReportBook book;
    @Autowired DashboardIndicators indicators;
    @Autowired OpenTasks tasks;
    @Autowired Restrictions restrictions;
    @Autowired Children children;
    @Autowired DriftList drift;
    @Autowired ClockFigures figures;

    @Autowired FiguresOfTheWeek figuresOfTheWeek;
    @Autowired Directory directory;

    @AfterEach
    void ends() {
        story.ends();
    }

    private UUID beginsIn(String instant) {
        story.begins(instant);
        story.inOneTransaction(() -> {
            reports.begin();
            return null;
        });
        return running(LondonTime.day(story.now()));
    }

    private UUID running(LocalDate day) {
        return book.of(day.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))).orElseThrow().id();
    }

    private List<String> waitsAt(UUID report) {
        return tasks.of("weekly-report", "weeklyReportId", report).stream().map(OpenTask::key).toList();
    }

    private OpenTask task(UUID report, String key) {
        return tasks.of("weekly-report", "weeklyReportId", report, key).orElseThrow();
    }

    @Test
    void when_a_week_is_over_its_figures_are_compiled_and_an_analyst_writes_what_they_mean_and_sends_them() {
        UUID report = beginsIn("2026-01-07T09:00:00Z");
        assertThat(waitsAt(report)).isEmpty();
        story.heldBy("social-worker");
        story.timePassesTo("2026-01-12T09:30:00Z");
        assertThat(waitsAt(report)).containsExactly(SEND);
        assertThat(task(report, SEND).groups()).containsExactly("performance-analyst");
        assertThat(task(report, SEND).dueAt()).as("end of Monday 12 January").isEqualTo("2026-01-13T00:00:00Z");
        assertThat(running(LocalDate.of(2026, 1, 12))).as("the next week has its report").isNotEqualTo(report);
        assertThat(story.differences(report)).isEmpty();
        assertThat(reports.of(LocalDate.of(2026, 1, 5)).orElseThrow().figures().caseloads()).anyMatch(each -> each.worker().equals("social-worker") && each.children() > 0);

        assertThat(reports.of(LocalDate.of(2026, 1, 5)).orElseThrow().figures().duties()).extracting(WeekFigures.Figure::code).contains("contacts", "assessments", "supervision", "audits-good");
        story.answer("performance-analyst", task(report, SEND), WORDS);
        assertThat(story.states("performance-report-weekly", report)).containsExactly("met");
        assertThat(story.endsOf("weeklyReportId", report)).containsExactly("endEvent_sent");
        assertThat(reports.of(LocalDate.of(2026, 1, 5)).orElseThrow()).satisfies(sent -> {
            assertThat(sent.sentBy()).isEqualTo("performance-analyst");
            assertThat(sent.meaning()).contains("Visits are better");
            assertThat(sent.inWords()).isEqualTo("Monday 5 January to Sunday 11 January 2026");
        });
    }

    @Test
    void a_report_that_is_not_sent_is_answered_for_by_the_director_and_sent_late() {
        UUID report = beginsIn("2026-02-04T09:00:00Z");
        story.timePassesTo("2026-02-10T09:00:00Z");
        assertThat(waitsAt(report)).containsExactlyInAnyOrder(SEND, LATE);
        assertThat(story.states("performance-report-weekly", report)).containsExactly("missed");
        assertThat(task(report, LATE).groups()).containsExactly("director");
        assertThat(story.differences(report)).isEmpty();
        story.answer("director", task(report, LATE), Map.of("why", "The analyst is ill.", "answer", "Hedda sends it today."));
        story.answer("performance-analyst", task(report, SEND), WORDS);
        assertThat(story.states("performance-report-weekly", report)).containsExactly("met-late");
        assertThat(story.endsOf("weeklyReportId", report)).containsExactly("endEvent_answered", "endEvent_sent");
    }

    @Test
    void nobody_has_to_answer_any_more_once_it_is_sent_and_a_week_has_one_report() {
        UUID report = beginsIn("2026-03-04T09:00:00Z");
        story.inOneTransaction(() -> {
            reports.begin();
            return null;
        });
        story.timePassesTo("2026-03-10T09:00:00Z");
        story.answer("performance-analyst", task(report, SEND), WORDS);
        assertThat(waitsAt(report)).isEmpty();
        assertThat(tasks.of("weekly-report", "weeklyReportId", running(LocalDate.of(2026, 3, 10)))).isEmpty();
    }

    @Test
    void what_the_record_can_answer_is_counted_and_the_rest_is_not_known_yet() {
        story.begins("2026-04-08T09:00:00Z");
        var all = indicators.upTo(LocalDate.of(2026, 4, 8));
        assertThat(all).hasSize(41);
        assertThat(all).filteredOn(figure -> figure.code().startsWith("STF") || figure.code().startsWith("CSWF") || figure.code().startsWith("RAASC"))
                .isNotEmpty().allMatch(figure -> figure.value().equals("not known yet"));
        assertThat(all).filteredOn(figure -> figure.code().equals("MI Pack 1")).singleElement()
                .satisfies(figure -> assertThat(figure.value()).contains("how many children live here is not set"));
        assertThat(all).filteredOn(figure -> figure.code().equals("CSS9a")).singleElement().satisfies(figure -> assertThat(figure.value()).doesNotContain("not known"));
    }

    @Test
    void a_post_that_nobody_holds_stands_among_the_figures_and_on_the_form() {
        story.begins("2026-04-15T09:00:00Z");
        var week = LocalDate.of(2026, 4, 6);
        var vacant = new WeekFigures.Vacancy("east", "team-manager");
        assertThat(figuresOfTheWeek.of(week).vacancies()).as("the team has its manager").doesNotContain(vacant).noneMatch(each -> each.role().equals("system-operator"));
        var managers = directory.holding("team-manager", "east");
        managers.forEach(each -> directory.put(new Staff(each.username(), each.displayName(), each.roles(), each.teams(), each.registered(), each.assessedAndSupportedYear(), false)));
        try {
            assertThat(figuresOfTheWeek.of(week).vacancies()).contains(vacant);
        } finally {
            managers.forEach(directory::put);
        }
        assertThat(figuresOfTheWeek.of(week).vacancies()).doesNotContain(vacant);
    }

    @Test
    void a_restricted_child_is_in_no_list_that_others_read() {
        story.begins("2026-04-01T09:00:00Z");
        var child = story.heldBy("social-worker");
        String reference = children.facts(child).reference();
        story.timePassesTo("2026-06-01T09:00:00Z");
        assertThat(drift.at(story.now()).lines()).anyMatch(line -> line.child().equals(reference));
        int before = drift.at(story.now()).leftOut();
        restrictions.restrict(new Restriction(child, reference, "Made up: a colleague's child", Set.of("team-manager")), "team-manager");
        assertThat(drift.at(story.now()).lines()).noneMatch(line -> line.child().equals(reference));
        assertThat(drift.at(story.now()).leftOut()).isEqualTo(before + 1);
    }

    @Test
    void duties_of_the_whole_service_stand_in_no_list_of_childrens_clocks() {
        UUID report = beginsIn("2026-05-06T09:00:00Z");
        assertThat(figures.byRule(null, List.of())).noneMatch(each -> each.rule().equals("performance-report-weekly"));
        assertThat(story.differences(report)).isEmpty();
    }

    @Test
    void the_calendar_begins_by_itself_only_where_the_council_wants_it() {
        story.begins("2026-05-20T09:00:00Z");
        story.ends();
        calendarBegins();
        assertThat(book.of(LocalDate.of(2026, 5, 18))).isEmpty();
        story.begins("2026-05-20T09:00:00Z");
        calendarBegins();
        assertThat(book.of(LocalDate.of(2026, 5, 18))).isPresent();
    }

    private void calendarBegins() {
        story.inOneTransaction(() -> {
            calendar.begin();
            return null;
        });
    }
}
