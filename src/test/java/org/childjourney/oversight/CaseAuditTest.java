package org.childjourney.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.oversight.OversightStory.AUDIT;
import static org.childjourney.oversight.OversightStory.CARRY_OUT;
import static org.childjourney.oversight.OversightStory.MODERATE;
import static org.childjourney.oversight.OversightStory.audited;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.ChildJourneyTest;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ChildJourneyTest
class CaseAuditTest {

    private static final String AUDITOR = "quality-auditor";
    private static final String MODERATOR = "service-manager";
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Autowired OversightStory story;
    @Autowired CaseAudits audits;
    @Autowired CaseAuditBook book;
    @Autowired AuditSamples samples;
    @Autowired Restrictions restrictions;
    @Autowired Children children;
    @Autowired TaskForm<ModerateTheAudit> moderation;
    @Autowired JdbcClient database;

    @BeforeEach
    void begins() {
        story.begins("2026-11-02T09:00:00Z");
    }

    @AfterEach
    void ends() {
        story.ends();
    }

    private UUID chosen(ChildId child) {
        return story.inOneTransaction(() -> audits.begin(child, story.journeyOf(child), "east", NOVEMBER));
    }

    @Test
    void a_case_is_graded_by_one_person_and_moderated_by_another_within_the_month() {
        var child = story.heldBy("social-worker");
        UUID id = chosen(child);
        assertThat(story.task(child, AUDIT).groups()).containsExactly("quality-auditor");
        assertThat(story.task(child, AUDIT).dueAt()).as("end of Wednesday 2 December").isEqualTo("2026-12-03T00:00:00Z");
        assertThat(story.differences(id)).isEmpty();
        story.answer(AUDITOR, story.task(child, AUDIT), audited("good"));
        assertThat(story.task(child, MODERATE).groups()).containsExactlyInAnyOrder("quality-auditor", "service-manager");
        assertThat(story.opened(moderation, story.task(child, MODERATE), MODERATOR)).containsEntry("auditGrade", "Good").containsEntry("suggestedGrade", "Good")
                .containsEntry("auditorName", "Quinn Example").containsEntry("workerName", "Sol Example");
        refused(child, MODERATE, AUDITOR, Map.of("agrees", "yes", "because", "I looked twice."), "does not moderate it");
        refused(child, MODERATE, "team-manager", Map.of("agrees", "yes", "because", "I know the case well."), "hold or manage");
        story.answer(MODERATOR, story.task(child, MODERATE), Map.of("agrees", "yes", "because", "The record bears it out."));
        assertThat(story.states("case-audit", id)).containsExactly("met");
        assertThat(story.endsOf("auditId", id)).containsExactly("endEvent_good", "endEvent_moderated");
        assertThat(story.heard(CaseAuditModerated.class)).singleElement().satisfies(event -> assertThat(event.what()).isEqualTo("Audit of the case, moderated: Good."));
    }

    private void refused(ChildId child, String task, String by, Map<String, ?> answers, String why) {
        var open = story.task(child, task);
        assertThatThrownBy(() -> story.answer(by, open, answers)).isInstanceOf(Refused.class).hasMessageContaining(why);
    }

    @Test
    void below_good_there_are_actions_with_dates_and_the_case_is_audited_again_after_three_months() {
        var child = story.heldBy("social-worker");
        UUID id = chosen(child);
        var without = audited("requiresImprovement");
        without.put("actions", List.of());
        refused(child, AUDIT, AUDITOR, without, "at least one action");
        var different = audited("requiresImprovement");
        different.put("grade", "good");
        refused(child, AUDIT, AUDITOR, different, "The rule table suggests “Requires improvement”");
        story.answer(AUDITOR, story.task(child, AUDIT), audited("requiresImprovement"));
        story.answer(MODERATOR, story.task(child, MODERATE), Map.of("agrees", "no", "because", "Where does the record show his voice?"));
        story.answer(AUDITOR, story.task(child, AUDIT), audited("requiresImprovement"));
        story.answer(MODERATOR, story.task(child, MODERATE), Map.of("agrees", "yes", "because", "Now it is shown."));
        assertThat(story.endsOf("auditId", id)).containsExactly("endEvent_auditedAgain", "endEvent_moderated");
        assertThat(story.task(child, CARRY_OUT).dueAt()).as("end of Tuesday 15 December").isEqualTo("2026-12-16T00:00:00Z");
        UUID again = story.record(story.task(child, AUDIT), "auditId");
        assertThat(book.get(again).againAfter()).isEqualTo(id);
        assertThat(story.task(child, AUDIT).dueAt()).as("end of Tuesday 2 February").isEqualTo("2027-02-03T00:00:00Z");
        story.answer(AUDITOR, story.task(child, AUDIT), audited("good"));
        story.answer(MODERATOR, story.task(child, MODERATE), Map.of("agrees", "yes", "because", "His voice is there now."));
        assertThat(story.states("case-re-audit-3m", again)).containsExactly("met");
        assertThat(story.differences(again)).isEmpty();
    }

    @Test
    void an_audit_nobody_makes_is_warned_of_missed_and_made_late_and_is_called_off_when_the_child_dies() {
        var child = story.heldBy("social-worker");
        UUID id = chosen(child);
        story.timePassesTo("2026-12-04T09:00:00Z");
        assertThat(story.warnedAbout(id)).isTrue();
        assertThat(story.states("case-audit", id)).containsExactly("missed");
        assertThat(story.endsOf("auditId", id)).containsExactly("endEvent_escalated");
        story.answer(AUDITOR, story.task(child, AUDIT), audited("good"));
        story.answer(MODERATOR, story.task(child, MODERATE), Map.of("agrees", "yes", "because", "The record bears it out."));
        assertThat(story.states("case-audit", id)).containsExactly("met-late");

        var other = story.heldBy("social-worker");
        UUID calledOff = chosen(other);
        story.inOneTransaction(() -> {
            audits.callOff(other, "The child died.", "team-manager");
            return null;
        });
        assertThat(story.states("case-audit", calledOff)).containsExactly("cancelled");
        assertThat(story.endsOf("auditId", calledOff)).containsExactly("endEvent_calledOff");
    }

    @Test
    void the_sample_is_drawn_by_lot_and_the_same_month_gives_the_same_lot() {
        var all = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(AuditSamples.lot(all, "east", NOVEMBER, 3)).hasSize(3).isEqualTo(AuditSamples.lot(all, "east", NOVEMBER, 3));
        assertThat(java.util.stream.IntStream.rangeClosed(1, 12).mapToObj(month -> AuditSamples.lot(all, "east", LocalDate.of(2026, month, 1), 3)).distinct().count()).isGreaterThan(3);

        story.heldBy("social-worker");
        LocalDate march = LocalDate.of(2026, 3, 1);
        story.inOneTransaction(() -> {
            samples.draw(march);
            return null;
        });
        var drawn = book.of(march).stream().filter(audit -> audit.month().equals(march)).toList();
        assertThat(drawn).isNotEmpty();
        assertThat(drawn.stream().collect(Collectors.groupingBy(CaseAudit::team, Collectors.counting())).values()).allMatch(number -> number <= 3);
        story.inOneTransaction(() -> {
            samples.draw(march);
            return null;
        });
        assertThat(book.of(march).stream().filter(audit -> audit.month().equals(march))).as("drawn once").hasSameSizeAs(drawn);
    }

    @Test
    void a_restricted_child_is_drawn_only_where_an_auditor_may_read_the_record() {
        var open = story.heldBy("social-worker");
        var restricted = story.heldBy("social-worker");
        var readable = story.heldBy("social-worker");
        restrictions.restrict(new Restriction(restricted, children.facts(restricted).reference(), "Made up: a colleague's child", Set.of("team-manager")), "team-manager");
        restrictions.restrict(new Restriction(readable, children.facts(readable).reference(), "Made up: a councillor's child", Set.of("team-manager", AUDITOR)), "team-manager");
        assertThat(samples.readable(List.of(open, restricted, readable))).containsExactly(open, readable);
        chosen(readable);
        assertThat(story.task(readable, AUDIT).groups()).containsExactly("restricted-" + children.facts(readable).reference().toLowerCase(java.util.Locale.ROOT));
    }
}
