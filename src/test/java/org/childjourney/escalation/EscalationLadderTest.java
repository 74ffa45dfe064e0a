package org.childjourney.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.childjourney.ChildJourneyTest;
import org.childjourney.engine.Decisions;
import org.childjourney.timescales.Timescales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@ChildJourneyTest
class EscalationLadderTest {

    /** Every row of the table, as a council's managers read it: ladder, timescale (or any), moment, who is asked, how long they have. */
    private static final String[] ROWS = {
        "contact, any, warning1, team-manager, 4, hours",
        "contact, any, due, service-manager, 4, hours",
        "contact, any, missed1, head-of-service, 4, hours",
        "contact, any, unanswered, director, 1, workingDays",
        "assessment, any, warning1, team-manager, 1, workingDays",
        "assessment, any, warning2, service-manager, 1, workingDays",
        "assessment, any, due, head-of-service, 1, workingDays",
        "assessment, any, unanswered, director, 1, workingDays",
        "risk-to-life, any, warning1, team-manager, 1, hours",
        "risk-to-life, any, due, head-of-service, 1, hours",
        "risk-to-life, missing-24h-notify-dcs, due, director, 1, hours",
        "risk-to-life, any, unanswered, director, 1, hours",
        "iro, any, warning1, independent-reviewing-officer, 1, workingDays",
        "iro, any, due, iro-manager, 1, workingDays",
        "iro, any, missed5, head-of-service, 1, workingDays",
        "iro, any, unanswered, director, 1, workingDays",
        "chair, any, warning1, conference-chair, 1, workingDays",
        "chair, any, due, service-manager, 1, workingDays",
        "chair, any, missed5, head-of-service, 1, workingDays",
        "chair, any, unanswered, director, 1, workingDays",
        "agency, any, warning1, contact-officer, 2, hours",
        "agency, any, due, team-manager, 4, hours",
        "agency, any, unanswered, service-manager, 1, workingDays",
        "agency, any, unanswered, head-of-service, 1, workingDays",
        "agency, any, unanswered, director, 1, workingDays",
        "default, any, warning1, team-manager, 1, workingDays",
        "default, any, due, team-manager, 1, workingDays",
        "default, any, missed1, service-manager, 1, workingDays",
        "default, any, missed5, head-of-service, 1, workingDays",
        "default, any, unanswered, director, 1, workingDays"};

    @Autowired
    Decisions decisions;

    @Autowired
    Timescales timescales;

    @Autowired
    Ladders ladders;

    @Test
    void each_rung_of_each_ladder_is_reached_and_there_are_no_others() throws Exception {
        var reached = new LinkedHashSet<String>();
        for (String ladder : Stream.of(ROWS).map(row -> row.split(", ")[0]).distinct().toList()) {
            ask(ladder, "any").forEach(row -> reached.add(text(ladder, "any", row)));
            ask(ladder, "missing-24h-notify-dcs").stream().map(row -> text(ladder, "any", row)).filter(row -> !reached.contains(row))
                    .forEach(row -> reached.add(row.replace("any", "missing-24h-notify-dcs")));
        }
        assertThat(reached).containsExactlyInAnyOrder(ROWS);
        assertThat(ROWS).as("rows of the table").hasSize(rowsOfTheTable());
    }

    @Test
    void the_two_duties_towards_the_director_reach_the_director_when_due() {
        for (String rule : List.of("missing-24h-notify-dcs", "secure-accommodation-72h")) {
            assertThat(ask("risk-to-life", rule)).as(rule).anyMatch(row -> row.get("moment").equals("due") && row.get("role").equals("director"));
        }
        assertThat(ask("risk-to-life", "child-seen-s47-24h")).noneMatch(row -> row.get("moment").equals("due") && row.get("role").equals("director"));
    }

    @Test
    void every_timescale_climbs_a_ladder_that_ends_with_the_director() {
        assertThat(timescales.all()).allSatisfy(rule -> assertThat(ladders.of(rule)).last().extracting(Rung::post).isEqualTo(Post.DIRECTOR));
    }

    @Test
    void a_ladder_never_asks_somebody_lower_after_somebody_higher() {
        assertThat(timescales.all()).allSatisfy(rule -> {
            var rungs = new ArrayList<>(ladders.of(rule));
            for (int i = 1; i < rungs.size(); i++) {
                assertThat(rungs.get(i - 1).post().isAbove(rungs.get(i).post())).as(rule.id()).isFalse();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "contact-decision-24h, contact", "referral-decision-1wd, contact", "referrer-feedback, contact", "op-encompass, contact", "edt-handover, contact",
        "assessment-allocation, contact", "assessment-45wd, assessment", "assessment-checkpoint-10, default", "child-seen-s17-5wd, default",
        "child-seen-s47-24h, risk-to-life", "police-protection-72h, risk-to-life", "missing-rhi-72h, risk-to-life", "lac-first-review-20wd, iro",
        "iro-midpoint-review, iro", "rcpc-first-3m, chair", "icpc-minutes, chair", "pf-end-48h, default", "s85-86-hospital-3m, default", "agency-answer-4h, agency", "agency-answer-72h, agency",
        "lac-visit-6-weekly, default"})
    void a_timescale_climbs_the_ladder_of_its_kind(String rule, String ladder) {
        assertThat(timescales.versions(rule)).allMatch(version -> version.ladder().equals(ladder));
    }

    @Test
    void a_role_nobody_can_be_asked_in_is_refused_by_name() {
        assertThatThrownBy(() -> Post.of("wizard")).hasMessageContaining("wizard").hasMessageContaining("team-manager");
    }

    private List<Map<String, Object>> ask(String ladder, String rule) {
        return decisions.ask("escalation-ladder", Map.of("ladder", ladder, "rule", rule));
    }

    private static String text(String ladder, String rule, Map<String, Object> row) {
        return String.join(", ", ladder, rule, (String) row.get("moment"), (String) row.get("role"), String.valueOf(((Number) row.get("answerWithin")).intValue()),
                (String) row.get("answerUnit"));
    }

    private static int rowsOfTheTable() throws Exception {
        var table = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(Path.of("bpmn/escalation/escalation-ladder.dmn")))));
        return ((Element) table.getElementsByTagName("decisionTable").item(0)).getElementsByTagName("rule").getLength();
    }
}
