package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.childjourney.ChildJourneyTest;
import org.childjourney.engine.Decisions;
import org.childjourney.timescales.Timescale;
import org.childjourney.timescales.Timescales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@ChildJourneyTest
class EscalationLadderTest {

    /** Every row of the table, as a council's managers read it: ladder, timescale (or any), stream, moment, who is asked, how long they have. */
    private static final String[] ROWS = {
        "contact, any, management, warning1, team-manager, 4, hours",
        "contact, any, management, due, service-manager, 4, hours",
        "contact, any, management, missed1, head-of-service, 4, hours",
        "contact, any, management, unanswered, director, 1, workingDays",
        "assessment, any, management, warning1, team-manager, 1, workingDays",
        "assessment, any, management, warning2, service-manager, 1, workingDays",
        "assessment, any, management, due, head-of-service, 1, workingDays",
        "assessment, any, management, unanswered, director, 1, workingDays",
        "risk-to-life, any, management, warning1, team-manager, 1, hours",
        "risk-to-life, any, management, due, head-of-service, 1, hours",
        "risk-to-life, missing-24h-notify-dcs, management, due, director, 1, hours",
        "risk-to-life, any, management, unanswered, director, 1, hours",
        "section47, any, management, warning1, team-manager, 2, hours",
        "section47, any, management, warning2, service-manager, 2, hours",
        "section47, any, management, due, service-manager, 2, hours",
        "section47, any, management, missed1, head-of-service, 2, hours",
        "section47, any, management, unanswered, director, 4, hours",
        "urgent-order, any, management, warning1, team-manager, 2, hours",
        "urgent-order, any, management, warning2, service-manager, 2, hours",
        "urgent-order, any, management, warning3, head-of-service, 2, hours",
        "urgent-order, any, management, due, head-of-service, 1, hours",
        "urgent-order, any, management, missed1, director, 1, hours",
        "urgent-order, any, legal, warning3, legal-adviser, 2, hours",
        "urgent-order, any, legal, due, legal-adviser, 1, hours",
        "urgent-order, any, legal, unanswered, head-of-service, 1, hours",
        "urgent-order, any, legal, unanswered, director, 1, hours",
        "iro, any, iro, warning1, independent-reviewing-officer, 1, workingDays",
        "iro, any, iro, due, iro-manager, 1, workingDays",
        "iro, any, iro, missed5, head-of-service, 1, workingDays",
        "iro, any, iro, unanswered, director, 1, workingDays",
        "chair, any, chair, warning1, conference-chair, 1, workingDays",
        "chair, icpc-15wd, chair, warning2, conference-chair, 1, workingDays",
        "chair, any, chair, due, service-manager, 1, workingDays",
        "chair, any, chair, missed5, head-of-service, 1, workingDays",
        "chair, any, chair, unanswered, director, 1, workingDays",
        "chair, icpc-15wd, management, warning1, service-manager, 1, workingDays",
        "chair, icpc-15wd, management, warning3, head-of-service, 1, workingDays",
        "chair, icpc-15wd, management, due, director, 1, workingDays",
        "core-group, core-group-10wd, management, warning1, team-manager, 1, workingDays",
        "core-group, any, management, due, team-manager, 1, workingDays",
        "core-group, any, management, missed5, service-manager, 1, workingDays",
        "core-group, any, management, unanswered, head-of-service, 1, workingDays",
        "core-group, any, management, unanswered, director, 1, workingDays",
        "core-group, any, chair, missed1, conference-chair, 1, workingDays",
        "core-group, any, chair, unanswered, service-manager, 1, workingDays",
        "core-group, any, chair, unanswered, director, 1, workingDays",
        "visit, any, management, due, team-manager, 1, workingDays",
        "visit, any, management, missed5, service-manager, 1, workingDays",
        "visit, any, management, unanswered, head-of-service, 1, workingDays",
        "visit, any, management, unanswered, director, 1, workingDays",
        "visit, cp-visit-20, chair, missed5, conference-chair, 1, workingDays",
        "visit, cp-visit-20, chair, unanswered, service-manager, 1, workingDays",
        "visit, cp-visit-20, chair, unanswered, director, 1, workingDays",
        "visit, lac-visit-6-weekly, iro, missed5, independent-reviewing-officer, 1, workingDays",
        "visit, lac-visit-6-weekly, iro, unanswered, iro-manager, 1, workingDays",
        "visit, lac-visit-6-weekly, iro, unanswered, director, 1, workingDays",
        "drift, cin-drift-12m, management, warning1, service-manager, 5, workingDays",
        "drift, cin-drift-12m, management, due, head-of-service, 5, workingDays",
        "drift, cp-plan-15m-alert, management, missed1, service-manager, 5, workingDays",
        "drift, cp-plan-15m-alert, management, missed5, head-of-service, 5, workingDays",
        "drift, cp-plan-2y, management, missed1, director, 5, workingDays",
        "drift, any, management, unanswered, director, 5, workingDays",
        "drift, cp-plan-15m-alert, chair, warning1, conference-chair, 5, workingDays",
        "drift, cp-plan-15m-alert, chair, due, conference-chair, 5, workingDays",
        "drift, cp-plan-15m-alert, chair, unanswered, service-manager, 5, workingDays",
        "drift, cp-plan-15m-alert, chair, unanswered, director, 5, workingDays",
        "drift, cp-plan-15m-alert, iro, warning1, independent-reviewing-officer, 5, workingDays",
        "drift, cp-plan-15m-alert, iro, due, independent-reviewing-officer, 5, workingDays",
        "drift, cp-plan-15m-alert, iro, unanswered, iro-manager, 5, workingDays",
        "drift, cp-plan-15m-alert, iro, unanswered, director, 5, workingDays",
        "court, any, management, warning1, team-manager, 1, workingDays",
        "court, preproceedings-16w, management, warning1, service-manager, 1, workingDays",
        "court, care-proceedings-26w, management, warning2, head-of-service, 1, workingDays",
        "court, any, management, due, service-manager, 1, workingDays",
        "court, preproceedings-16w, management, due, head-of-service, 1, workingDays",
        "court, any, management, missed5, head-of-service, 1, workingDays",
        "court, any, management, unanswered, director, 1, workingDays",
        "court, irh-week-20, legal, warning1, legal-adviser, 1, workingDays",
        "court, any, legal, due, legal-adviser, 1, workingDays",
        "court, any, legal, unanswered, head-of-service, 1, workingDays",
        "court, any, legal, unanswered, director, 1, workingDays",
        "agency, any, management, warning1, contact-officer, 2, hours",
        "agency, any, management, due, team-manager, 4, hours",
        "agency, any, management, unanswered, service-manager, 1, workingDays",
        "agency, any, management, unanswered, head-of-service, 1, workingDays",
        "agency, any, management, unanswered, director, 1, workingDays",
        "told, any, management, told, team-manager, 2, sameDay",
        "told, any, management, unanswered, service-manager, 4, hours",
        "told, any, management, unanswered, head-of-service, 4, hours",
        "told, any, management, unanswered, director, 1, workingDays",
        "default, any, management, warning1, team-manager, 1, workingDays",
        "default, any, management, due, team-manager, 1, workingDays",
        "default, any, management, missed1, service-manager, 1, workingDays",
        "default, any, management, missed5, head-of-service, 1, workingDays",
        "default, any, management, unanswered, director, 1, workingDays"};

    @Autowired
    Decisions decisions;

    @Autowired
    Timescales timescales;

    @Autowired
    Ladders ladders;

    @Test
    void each_rung_of_each_ladder_is_reached_and_there_are_no_others() throws Exception {
        var rules = Stream.of(ROWS).map(row -> row.split(", ")[1]).distinct().toList();
        var reached = new LinkedHashSet<String>();
        Stream.of(ROWS).map(row -> row.split(", ")[0]).distinct().forEach(ladder -> rules.forEach(rule ->
                ask(ladder, rule).forEach(row -> reached.add(text(ladder, row)))));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(Stream.of(ROWS).map(row -> row.replaceFirst(", [^,]*,", ",")).toList());
        assertThat(ROWS).as("rows of the table").hasSize(rowsOfTheTable());
    }

    @Test
    void a_rung_for_some_timescales_alone_asks_for_those() {
        assertThat(Stream.of(ROWS)).allSatisfy(row -> {
            var parts = row.split(", ");
            assertThat(ask(parts[0], parts[1])).extracting(answer -> text(parts[0], answer)).contains(row.replaceFirst(", [^,]*,", ","));
        });
        assertThat(ask("visit", "cin-visit")).as("a plan in need has no conference chair").extracting(row -> row.get("stream")).containsOnly("management");
        assertThat(ask("drift", "cin-drift-12m")).extracting(row -> row.get("stream")).containsOnly("management");
        assertThat(ask("core-group", "core-group-4-weekly")).as("every four weeks nobody is asked before it is late").noneMatch(row -> row.get("moment").equals("warning1"));
        assertThat(ask("chair", "rcpc-first-3m")).extracting(row -> row.get("stream")).containsOnly("chair");
        assertThat(ask("visit", "lac-visit-3m-permanent")).as("a child in care has a reviewing officer").extracting(row -> row.get("stream")).contains("management", "iro").doesNotContain("chair");
        assertThat(ask("visit", "pf-visit-6w")).as("a child fostered privately has neither").extracting(row -> row.get("stream")).containsOnly("management");
    }

    @Test
    void on_the_way_to_court_the_lawyers_are_asked_beside_the_managers_and_the_fortnightly_tracker_only_once_it_is_late() {
        assertThat(climbs("care-proceedings-26w")).contains("management warning1 service-manager", "management warning2 head-of-service", "management due head-of-service", "legal warning1 legal-adviser");
        assertThat(climbs("irh-week-20")).as("week 20").contains("management due head-of-service").doesNotContain("management due service-manager", "management warning1 team-manager");
        assertThat(climbs("preproceedings-16w")).as("weeks 12 and 16").contains("management warning1 service-manager", "management due head-of-service").doesNotContain("legal warning1 legal-adviser");
        assertThat(climbs("preproceedings-extension")).contains("management warning1 service-manager", "management due head-of-service");
        assertThat(climbs("preproc-meeting")).contains("management warning1 team-manager", "management due service-manager", "management missed5 head-of-service");
        assertThat(climbs("cmh-day12-18")).as("the court lists it, and the lawyers ask").contains("legal warning1 legal-adviser").doesNotContain("management warning1 team-manager");
        assertThat(climbs("legal-tracker-2w")).noneMatch(rung -> rung.contains("warning")).contains("management due service-manager", "legal due legal-adviser");
    }

    private List<String> climbs(String rule) {
        assertThat(timescales.versions(rule)).allMatch(version -> version.ladder().equals("court"));
        return ask("court", rule).stream().map(row -> row.get("stream") + " " + row.get("moment") + " " + row.get("role")).toList();
    }

    @Test
    void the_two_duties_towards_the_director_reach_the_director_when_due() {
        for (String rule : List.of("missing-24h-notify-dcs", "secure-accommodation-72h")) {
            assertThat(ask("risk-to-life", rule)).as(rule).anyMatch(row -> row.get("moment").equals("due") && row.get("role").equals("director"));
        }
        assertThat(ask("risk-to-life", "child-seen-s47-24h")).noneMatch(row -> row.get("moment").equals("due") && row.get("role").equals("director"));
    }

    @Test
    void every_timescale_climbs_a_ladder_that_ends_with_the_director_in_each_stream() {
        assertThat(timescales.all()).allSatisfy(rule -> assertThat(ladders.streamsOf(rule)).as(rule.id()).isNotEmpty().allSatisfy(stream ->
                assertThat(inStream(rule, stream)).last().extracting(Rung::post).isEqualTo(Post.DIRECTOR)));
        assertThat(ladders.told()).last().extracting(Rung::post).isEqualTo(Post.DIRECTOR);
    }

    @Test
    void a_ladder_never_asks_somebody_lower_after_somebody_higher() {
        assertThat(timescales.all()).allSatisfy(rule -> ladders.streamsOf(rule).forEach(stream -> {
            var rungs = inStream(rule, stream);
            for (int i = 1; i < rungs.size(); i++) {
                assertThat(rungs.get(i - 1).post().isAbove(rungs.get(i).post())).as(rule.id()).isFalse();
            }
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "contact-decision-24h, contact", "referral-decision-1wd, contact", "referrer-feedback, contact", "op-encompass, contact", "edt-handover, contact",
        "assessment-allocation, contact", "assessment-45wd, assessment", "assessment-checkpoint-10, default", "child-seen-s17-5wd, default",
        "child-seen-s47-24h, section47", "strategy-discussion, section47", "s47-outcome, assessment", "s47-family-written-outcome, default", "police-protection-72h, urgent-order", "epo-8d, urgent-order", "epo-extension-7d, urgent-order", "missing-rhi-72h, risk-to-life", "lac-first-review-20wd, iro",
        "iro-midpoint-review, iro", "rcpc-first-3m, chair", "rcpc-subsequent-6m, chair", "icpc-15wd, chair", "icpc-report-shared, chair", "rcpc-report-shared, chair", "icpc-chairs-decision-letter, chair",
        "icpc-minutes, chair", "cp-transfer-in-15wd, chair", "prebirth-conference, chair", "child-turns-18-cp, chair", "core-group-10wd, core-group", "core-group-4-weekly, core-group",
        "cp-visit-first, visit", "cp-visit-20, visit", "cin-visit, visit", "cp-plan-15m-alert, drift", "cp-plan-2y, drift", "cin-drift-12m, drift", "prebirth-birth-plan, default", "cin-plan-start, default",
        "cin-first-review, default", "cin-review-subsequent, default", "pf-end-48h, default", "s85-86-hospital-3m, default", "agency-answer-4h, agency", "agency-answer-72h, agency",
        "lac-visit-1w, visit", "lac-visit-6-weekly, visit",
        "lac-visit-3m-permanent, visit", "lac-visit-longterm-6m, visit", "lac-visit-parent-weekly, visit", "lac-visit-parent-4w, visit", "lac-visit-co-home, visit", "pf-visit-7wd, visit",
        "pf-visit-6w, visit", "pf-visit-12w, visit", "legal-gateway, court", "lbp-sent, court", "preproc-review-midpoint, court", "sw-evidence-before-issue, court", "ico-duration, court",
        "ico-17th-birthday, court", "supervision-order-end, court", "supervision-order-shorter, court", "child-assessment-order-7d, court", "child-assessment-order-shorter, court",
        "s37-report-8w, court", "s34-contact-refusal, court", "missing-24h-notify-dcs, risk-to-life", "lac-second-review-3m, iro", "lac-review-6m, iro", "iha-20wd, default", "rha-annual, default",
        "pep-termly, default", "education-gap-20sd, default", "eh-assessment-complete, default", "eh-taf-review, default", "eh-step-up, default"})
    void a_timescale_climbs_the_ladder_of_its_kind(String rule, String ladder) {
        assertThat(timescales.versions(rule)).allMatch(version -> version.ladder().equals(ladder));
    }

    @Test
    void a_role_nobody_can_be_asked_in_is_refused_by_name() {
        assertThatThrownBy(() -> Post.of("wizard")).hasMessageContaining("wizard").hasMessageContaining("team-manager");
    }

    private List<Rung> inStream(Timescale rule, EscalationStream stream) {
        return ladders.of(rule).stream().filter(rung -> rung.stream() == stream).toList();
    }

    private List<Map<String, Object>> ask(String ladder, String rule) {
        return decisions.ask("escalation-ladder", Map.of("ladder", ladder, "rule", rule));
    }

    private static String text(String ladder, Map<String, Object> row) {
        return String.join(", ", ladder, (String) row.get("stream"), (String) row.get("moment"), (String) row.get("role"), String.valueOf(((Number) row.get("answerWithin")).intValue()),
                (String) row.get("answerUnit"));
    }

    private static int rowsOfTheTable() throws Exception {
        var table = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(Path.of("bpmn/escalation/escalation-ladder.dmn")))));
        return ((Element) table.getElementsByTagName("decisionTable").item(0)).getElementsByTagName("rule").getLength();
    }
}
