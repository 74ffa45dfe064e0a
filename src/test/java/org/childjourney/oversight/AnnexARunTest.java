package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.ChildId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class AnnexARunTest {

    private static final String LOOK = "userTask_lookAtTheFindings";
    private static final String LATE = "userTask_answerForTheLateLists";
    private static final String CORRECT = "userTask_correctTheFindings";
    private static final String AFTER = "userTask_lookAfterTheCorrection";

    @Autowired OversightStory story;
    @Autowired AnnexARuns runs;
    @Autowired AnnexARunBook book;
    @Autowired AnnexALists lists;
    @Autowired OpenTasks tasks;
    @Autowired Children children;
    @Autowired Restrictions restrictions;
    @Autowired JdbcClient database;
    @Autowired TaskForm<LookAtTheFindings> form;

    @AfterEach
    void ends() {
        story.ends();
    }

    private UUID beginsOn(LocalDate fortnight) {
        story.inOneTransaction(() -> {
            runs.begin(fortnight);
            return null;
        });
        return id(fortnight);
    }

    private UUID id(LocalDate fortnight) {
        return database.sql("select id from annex_a_runs where fortnight = ?").param(fortnight).query(UUID.class).single();
    }

    /** An assessment of a child of whom nobody wrote down where the family comes from. */
    private ChildId assessed() {
        var child = story.heldBy("social-worker");
        database.sql("""
                insert into single_assessments (id, child, journey, started_because, source_event, referral_received_at, decided_at, opened_at, opened_by, version)
                values (?, ?, ?, 'Made up', ?, ?, ?, ?, 'team-manager', 0)""").params(UUID.randomUUID(), child.value(), story.journeyOf(child).value(), "ByHand:" + child,
                java.sql.Timestamp.from(story.now()), java.sql.Timestamp.from(story.now()), java.sql.Timestamp.from(story.now())).update();
        return child;
    }

    private OpenTask task(UUID run, String key) {
        return tasks.of("annex-a-run", "annexARunId", run, key).orElseThrow();
    }

    @Test
    void every_fortnight_the_lists_are_drawn_and_looked_at_and_each_team_corrects_what_was_found() throws IOException {
        story.begins("2026-01-05T09:00:00Z");
        String reference = children.facts(assessed()).reference();
        UUID run = beginsOn(LocalDate.of(2026, 1, 5));
        story.timePassesTo("2026-01-15T09:30:00Z");
        assertThat(task(run, LOOK).groups()).containsExactly("performance-analyst");
        assertThat(task(run, LOOK).dueAt()).as("end of Monday 19 January").isEqualTo("2026-01-20T00:00:00Z");
        assertThat(id(LocalDate.of(2026, 1, 19))).as("the next fortnight has its run").isNotEqualTo(run);
        assertThat(book.get(run).findings()).anyMatch(each -> each.child().equals(reference) && each.list().equals("list_4") && each.column().equals("Ethnicity") && each.problem().equals("is missing"));
        assertThat(story.opened(form, task(run, LOOK), "performance-analyst")).hasEntrySatisfying("findingLines", lines -> assertThat(String.valueOf(lines)).contains("East").doesNotContain("Otto"))
                .hasEntrySatisfying("listLines", lines -> assertThat(String.valueOf(lines)).contains("List 4", "List 9", "not known yet"));

        story.answer("performance-analyst", task(run, LOOK), Map.of("teams", List.of(Map.of("team", "east", "words", "Ethnicity first.")), "words", "Ethnicity is missing more often than last time."));
        assertThat(story.states("annex-a-extract", run)).containsExactly("met");
        assertThat(story.endsOf("annexARunId", run)).containsExactly("endEvent_lookedAt");
        corrected(run);
        workbook(run, reference);
    }

    private void corrected(UUID run) {
        UUID correction = database.sql("select id from annex_a_corrections where run = ? and team = 'east'").param(run).query(UUID.class).single();
        var open = tasks.of("annex-a-correction", "annexACorrectionId", correction, CORRECT).orElseThrow();
        assertThat(open.groups()).containsExactly("east-team-manager");
        story.timePassesTo("2026-01-21T10:00:00Z");
        var after = tasks.of("annex-a-correction", "annexACorrectionId", correction, AFTER).orElseThrow();
        assertThat(after.groups()).containsExactly("service-manager");
        assertThat(story.differences(correction)).isEmpty();
        story.answer("service-manager", after, Map.of("answer", "Tamsin has until Thursday."));
        story.answer("team-manager", open, Map.of("corrected", "all", "answer", "Asked the families and written down."));
        assertThat(story.states("annex-a-correction-5wd", correction)).containsExactly("met");
        assertThat(story.endsOf("annexACorrectionId", correction)).containsExactly("endEvent_corrected", "endEvent_lookedAfter");
    }

    private void workbook(UUID run, String reference) throws IOException {
        byte[] file = story.inOneTransaction(() -> runs.workbook(run, "head-of-service"));
        try (var read = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(file))) {
            assertThat(read.getSheet("List 4").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Child Unique ID");
            assertThat(read.getSheet("List 9").getRow(1).getCell(0).getStringCellValue()).contains("Not known yet");
            var rows = new ArrayList<String>();
            read.getSheet("List 4").forEach(row -> rows.add(row.getCell(0).getStringCellValue()));
            assertThat(rows).as("by the id of the returns, which has no hyphen").contains(reference.replace("-", ""));
        }
        assertThat(database.sql("select who from annex_a_downloads where run = ?").param(run).query(String.class).list()).containsExactly("head-of-service");
        assertThat(runs.get(run).fileName()).isEqualTo("annex-a-2026-01-05.xlsx");
    }

    @Test
    void lists_nobody_looks_at_are_answered_for_by_the_head_of_service_and_looked_at_late() {
        story.begins("2026-03-02T09:00:00Z");
        assessed();
        UUID run = beginsOn(LocalDate.of(2026, 3, 2));
        story.timePassesTo("2026-03-17T09:00:00Z");
        assertThat(task(run, LATE).groups()).containsExactly("head-of-service");
        assertThat(story.states("annex-a-extract", run)).containsExactly("missed");
        assertThat(story.differences(run)).isEmpty();
        story.answer("head-of-service", task(run, LATE), Map.of("why", "The analyst is ill.", "answer", "Looked at on Friday."));
        story.answer("performance-analyst", task(run, LOOK), Map.of("words", "Nothing new since last time."));
        assertThat(story.states("annex-a-extract", run)).containsExactly("met-late");
        assertThat(story.endsOf("annexARunId", run)).contains("endEvent_answered", "endEvent_lookedAt");
        assertThat(database.sql("select late_answer from annex_a_runs where id = ?").param(run).query(String.class).single()).contains("on Friday");
        UUID correction = database.sql("select id from annex_a_corrections where run = ? and team = 'east'").param(run).query(UUID.class).single();
        story.timePassesTo("2026-03-26T09:00:00Z");
        assertThat(story.states("annex-a-correction-5wd", correction)).containsExactly("missed");
        story.answer("team-manager", tasks.of("annex-a-correction", "annexACorrectionId", correction, CORRECT).orElseThrow(),
                Map.of("corrected", "part", "answer", "Two families do not want to say."));
        assertThat(story.states("annex-a-correction-5wd", correction)).containsExactly("met-late");
        assertThat(tasks.of("annex-a-correction", "annexACorrectionId", correction)).as("nobody above is asked any more").isEmpty();
    }

    @Test
    void a_restricted_child_stands_in_no_list_and_is_counted() {
        story.begins("2026-04-06T09:00:00Z");
        var child = assessed();
        String reference = children.facts(child).reference();
        assertThat(lists.on(LocalDate.of(2026, 4, 6)).lists().get("list_6")).isNotNull();
        restrictions.restrict(new Restriction(child, reference, "Made up: a colleague's child", Set.of("team-manager")), "team-manager");
        var drawn = lists.on(LocalDate.of(2026, 4, 6));
        assertThat(drawn.lists().values()).allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.child().equals(reference)));
        assertThat(drawn.findings()).noneMatch(each -> each.child().equals(reference));
    }

    @Test
    void a_record_sealed_after_an_adoption_stands_in_no_list_drawn_before_or_after() {
        story.begins("2026-05-04T09:00:00Z");
        var child = assessed();
        String reference = children.facts(child).reference();
        var before = lists.on(LocalDate.of(2026, 5, 4)).lists();
        assertThat(before.values()).as("in the lists until then").anySatisfy(rows -> assertThat(rows).anyMatch(row -> row.child().equals(reference)));
        database.sql("update children set sealed = true where id = ?").param(child.value()).update();
        assertThat(lists.on(LocalDate.of(2026, 5, 4)).lists().values()).allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.child().equals(reference)));
        assertThat(lists.still(before).values()).allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.child().equals(reference)));
    }

    @Test
    void what_was_found_before_a_record_was_sealed_stands_on_no_form_and_no_team_is_asked_about_it() {
        story.begins("2026-06-01T09:00:00Z");
        var child = assessed();
        String reference = children.facts(child).reference();
        UUID run = beginsOn(LocalDate.of(2026, 6, 1));
        story.timePassesTo("2026-06-11T09:30:00Z");
        assertThat(book.get(run).findings()).as("found until then").anyMatch(each -> each.child().equals(reference));
        assertThat(String.valueOf(story.opened(form, task(run, LOOK), "performance-analyst").get("findingLines"))).contains(reference);
        database.sql("update children set sealed = true where id = ?").param(child.value()).update();
        assertThat(book.get(run).findings()).noneMatch(each -> each.child().equals(reference));
        assertThat(String.valueOf(story.opened(form, task(run, LOOK), "performance-analyst").get("findingLines"))).doesNotContain(reference);
    }

    @Test
    void impossible_dates_and_unknown_codes_are_found() {
        var definition = new AnnexADefinition();
        var check = new AnnexACheck(definition, LocalDate.of(2026, 4, 6));
        var who = new AnnexALists.Who("L1", "CH-000001", "Male", "WBRI", LocalDate.of(2026, 1, 1), "east", "social-worker");
        var cells = check.written(definition.fieldsOf("list_4"), who, java.util.Arrays.asList("L1", "Male", "WBRI", LocalDate.of(2026, 1, 1), 0, "Yes", LocalDate.of(2026, 3, 1), "Perhaps",
                LocalDate.of(2026, 2, 1), null, "east", "social-worker"));
        assertThat(cells).startsWith("L1", "a) Male", "a) WBRI", "01/01/2026", "0", "a) Yes");
        assertThat(check.findings()).extracting(AnnexAFinding::problem).contains("“Perhaps” is not one of the codes", "lies before it began: 01/02/2026");
        check.written(definition.fieldsOf("list_1"), who, java.util.Arrays.asList("L1", "Male", "WBRI", null, null, LocalDate.of(2025, 12, 1), "1A"));
        check.written(definition.fieldsOf("list_1"), who, java.util.Arrays.asList("L1", "Male", "WBRI", null, null, LocalDate.of(2026, 5, 1), "1A"));
        assertThat(check.findings()).extracting(AnnexAFinding::problem).contains("lies before the child was born: 01/12/2025", "lies in the future: 01/05/2026");
    }
}
