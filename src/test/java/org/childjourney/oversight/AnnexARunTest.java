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
                .hasEntrySatisfying("listLines", lines -> assertThat(String.valueOf(lines)).contains("List 4", "List 9", "List 11").doesNotContain("not known yet"));

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
            assertThat(read.getSheet("List 9").getRow(0).getCell(9).getStringCellValue()).isEqualTo("Allocated Personal Advisor");
            assertThat(read.getSheet("List 11").getRow(0).getCell(18).getStringCellValue()).isEqualTo("Reason for leaving adoption process");
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
    void care_leavers_stand_in_list_9_with_the_codes_of_the_return_in_ofsteds_words() {
        story.begins("2026-07-06T09:00:00Z");
        var child = story.heldBy("social-worker");
        database.sql("""
                insert into care_leavers (id, child, care_spans, known_at, look_told, care_class, class_since, adviser, last_reviewed_at, in_touch, last_in_touch_at, lives_in, suitable, provided, activity, helped_to25, version)
                values (?, ?, '', ?, false, 'FORMER_RELEVANT', '2026-01-05', 'personal-adviser', ?, 'REFU', ?, 'Z', false, false, 'G6', false, 0)""")
                .params(UUID.randomUUID(), child.value(), at("2026-01-05T09:00:00Z"), at("2026-03-02T10:00:00Z"), at("2026-06-01T10:00:00Z")).update();
        var row = row("list_9", children.facts(child).reference(), LocalDate.of(2026, 7, 6));
        assertThat(row.cells().subList(5, 17)).containsExactly(null, "c) Unknown", "east", "social-worker", "personal-adviser", "b) Former relevant child", "02/03/2026", "d) Refu", "01/06/2026",
                "o) With Former Foster Carer", "b) Unsuitable", "G6: Not in education, employment or training - pregnancy or parenting");
        assertThat(lists.on(LocalDate.of(2026, 7, 6)).findings()).as("whether the child sought asylum alone is required, and of this one nobody knows").anyMatch(each -> each.list().equals("list_9")
                && each.child().equals(children.facts(child).reference()) && each.column().startsWith("Unaccompanied") && each.problem().equals("is missing"));
        inCare(child, "2024-05-01T00:00:00Z", "2026-05-20T00:00:00Z", true, "2025-03-01");
        assertThat(row("list_9", children.facts(child).reference(), LocalDate.of(2026, 7, 6)).cells().get(5)).isEqualTo("a) Yes");
        database.sql("update care_leavers set ended_at = now(), ended = 'TWENTY_ONE' where child = ?").param(child.value()).update();
        assertThat(lists.on(LocalDate.of(2026, 7, 6)).lists().get("list_9")).noneMatch(each -> each.child().equals(children.facts(child).reference()));
    }

    @Test
    void a_child_in_care_stands_in_list_8_as_seeking_asylum_alone_for_a_year_after_that_ended() {
        story.begins("2026-07-06T09:00:00Z");
        assertThat(soughtAsylum(false, null)).isEqualTo("b) No");
        assertThat(soughtAsylum(true, null)).isEqualTo("a) Yes");
        assertThat(soughtAsylum(true, "2025-08-01")).isEqualTo("a) Yes");
        assertThat(soughtAsylum(true, "2025-06-01")).isEqualTo("b) No");
        assertThat(soughtAsylum(null, null)).as("nobody was asked").isNull();
    }

    private String soughtAsylum(Boolean alone, String until) {
        var child = story.heldBy("social-worker");
        inCare(child, "2025-01-06T00:00:00Z", null, alone, until);
        return row("list_8", children.facts(child).reference(), LocalDate.of(2026, 7, 6)).cells().get(5);
    }

    private void inCare(ChildId child, String since, String ended, Boolean alone, String until) {
        database.sql("""
                insert into care_periods (id, child, journey, source_event, wanted_at, begun_at, begun_by, since_at, ended_at, rec, ended_why, ended_by, unaccompanied, unaccompanied_until, version)
                values (?, ?, 'J-2026-000001', 'Test', ?, ?, 'social-worker', ?, ?, ?, ?, ?, ?, cast(? as date), 0)""")
                .params(UUID.randomUUID(), child.value(), at(since), at(since), at(since), ended == null ? null : at(ended), ended == null ? null : "E8", ended == null ? null : "Made up", ended == null ? null : "social-worker", alone, until).update();
    }

    @Test
    void children_who_are_or_were_to_be_adopted_and_their_adopters_stand_in_lists_10_and_11_under_one_family_and_no_name() {
        story.begins("2026-08-03T09:00:00Z");
        var child = story.heldBy("social-worker");
        String reference = children.facts(child).reference();
        UUID adoption = UUID.randomUUID();
        UUID family = UUID.randomUUID();
        database.sql("""
                insert into adoptions (id, child, source_event, because, planned_at, begun_at, begun_by, care_since, relinquished, decided_at, placement_order_on, adopters, matched_at, placed_at, reviews,
                    visit_every_weeks, placed_ceased_on, placed_ceased_why, version)
                values (?, ?, 'Test', 'Made up', ?, ?, 'social-worker', '2025-09-01', false, ?, '2026-02-02', ?, ?, ?, 0, 1, '2026-07-20', 'RD1', 0)""")
                .params(adoption, child.value(), at("2025-12-01T09:00:00Z"), at("2025-12-01T09:00:00Z"), at("2026-01-12T09:00:00Z"), family, at("2026-04-13T09:00:00Z"), at("2026-05-11T09:00:00Z")).update();
        database.sql("""
                insert into prospective_adopters (id, adoption, child, names, sex, legal_status, ours, foster_now, foster_to_adopt_since, stage_two_on, suitability, suitable_on, recorded_at, recorded_by, version)
                values (?, ?, ?, 'Alma and Bert Madeup', 'MF', 'L11', true, false, '2026-03-02', '2025-10-06', 'suitable', '2026-01-19', ?, 'adoption-social-worker', 0)""")
                .params(family, adoption, child.value(), at("2026-02-02T09:00:00Z")).update();
        String shared = "F" + family.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var day = LocalDate.of(2026, 8, 3);
        var row = row("list_10", reference, day);
        assertThat(row.cells().get(1)).isEqualTo(shared);
        assertThat(row.cells().subList(6, 16)).containsExactly("c) Unknown", "01/09/2025", "12/01/2026", "02/02/2026", "13/04/2026", "11/05/2026", null, "20/07/2026", "a) Child’s needs changed", "02/03/2026");
        var adopters = lists.on(day).lists().get("list_11").stream().filter(each -> each.child().equals(reference)).toList();
        assertThat(adopters).extracting(each -> each.cells().get(0)).containsExactly(shared + "-1", shared + "-2");
        assertThat(adopters).extracting(each -> each.cells().get(2)).containsExactly("a) Male", "b) Female");
        assertThat(adopters.get(0).cells()).containsExactly(shared + "-1", shared, "a) Male", null, "c) Unknown", "Yes", null, null, null, "06/10/2025", "19/01/2026", null, "19/01/2026", "13/04/2026", "11/05/2026",
                "1", null, null, null);
        assertThat(lists.on(day).lists().values().toString() + lists.on(day).findings()).doesNotContain("Madeup");
        assertThat(lists.on(day).findings()).as("what the record does not hold is said").anyMatch(each -> each.list().equals("list_11") && each.column().equals("Date enquiry received"));

        var before = lists.on(day).lists();
        database.sql("update children set sealed = true where id = ?").param(child.value()).update();
        assertThat(lists.on(day).lists().get("list_10")).noneMatch(each -> each.child().equals(reference));
        assertThat(lists.on(day).lists().get("list_11")).noneMatch(each -> each.cells().get(1).equals(shared));
        assertThat(lists.still(before).get("list_11")).as("nor in what was drawn before").noneMatch(each -> each.cells().get(1).equals(shared));
    }

    @Test
    void a_closed_case_says_why_it_was_closed() {
        story.begins("2026-09-07T09:00:00Z");
        var day = LocalDate.of(2026, 9, 7);
        var closedByDecision = closed("Another council took over. Made up.");
        database.sql("""
                insert into closures (id, child, journey, source_event, reason, because, proposed_at, proposed_by, closure_end, ended_at, ended_why, version)
                values (?, ?, ?, 'Test', 'RC5', 'Made up', ?, 'social-worker', 'CLOSED', ?, 'Made up', 0)""")
                .params(UUID.randomUUID(), closedByDecision.value(), journeyIn(closedByDecision), at("2026-09-01T09:00:00Z"), at("2026-09-07T09:00:00Z")).update();
        assertThat(closure(closedByDecision, day)).isEqualTo("e) Transfer to another LA");
        assertThat(closure(closed("Closed: Transferred to adult social care services"), day)).as("brought in").isEqualTo("f) Transfer to Adult Social Services");
        var afterAssessment = closed("the assessment found no further need, and the family was told");
        database.sql("update single_assessments set outcome = 'CLOSE', authorised_at = ?, authorised_by = 'team-manager' where child = ?").params(at("2026-09-07T09:00:00Z"), afterAssessment.value()).update();
        assertThat(closure(afterAssessment, day)).isEqualTo("h) Child not in need after assessment");
        var afterAPlan = closed("The plan ended.");
        database.sql("insert into journey_stages (id, journey, process, record, name, began_at, began_because, ended_at, outcome) values (?, ?, 'child-in-need-plan', ?, 'Child in need plan', ?, 'Made up', ?, 'Ended')")
                .params(UUID.randomUUID(), journeyIn(afterAPlan), UUID.randomUUID(), at("2026-03-01T09:00:00Z"), at("2026-09-01T09:00:00Z")).update();
        assertThat(closure(afterAPlan, day)).isEqualTo("g) 'Other' incl. Child no longer in need");
    }

    /** A child who was assessed and whose journey is closed now. */
    private ChildId closed(String because) {
        var child = assessed();
        database.sql("insert into journey_stages (id, journey, process, record, name, began_at, began_because, ended_at, outcome) values (?, ?, 'single-assessment', ?, 'Single assessment', ?, 'Made up', ?, 'Ended')")
                .params(UUID.randomUUID(), story.journeyOf(child).value(), UUID.randomUUID(), at("2026-09-07T09:00:00Z"), at("2026-09-07T09:00:00Z")).update();
        database.sql("update journeys set closed_at = ?, closed_because = ? where child = ?").params(at("2026-09-07T09:00:00Z"), because, child.value()).update();
        return child;
    }

    private String journeyIn(ChildId child) {
        return database.sql("select reference from journeys where child = ?").param(child.value()).query(String.class).single();
    }

    private String closure(ChildId child, LocalDate day) {
        return row("list_6", children.facts(child).reference(), day).cells().get(10);
    }

    private AnnexALists.Row row(String list, String reference, LocalDate day) {
        return lists.on(day).lists().get(list).stream().filter(each -> each.child().equals(reference)).reduce((one, other) -> {
            throw new AssertionError("Two rows of " + reference);
        }).orElseThrow(() -> new AssertionError("No row of " + reference + " in " + list));
    }

    private static java.sql.Timestamp at(String instant) {
        return java.sql.Timestamp.from(java.time.Instant.parse(instant));
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
