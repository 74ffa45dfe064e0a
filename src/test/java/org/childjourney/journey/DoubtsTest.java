package org.childjourney.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.caseload.Episode;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.chronology.Chronology;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a brought-in caseload leaves in doubt, and the manager who settles it. */
@ChildJourneyTest
class DoubtsTest {

    private static final String NFA = "The referral is marked no further action, and yet it is open. A manager decides.";
    private static final String TWO = "More than one child in need plan is open.";

    @Autowired People people;
    @Autowired EpisodesOnTheJourney episodes;
    @Autowired BroughtInDoubtsTable table;
    @Autowired Journeys journeys;
    @Autowired Children children;
    @Autowired BirthsAndDeaths births;
    @Autowired Chronology chronology;
    @Autowired OpenTasks tasks;
    @Autowired SettleTheDoubts form;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient database;

    @BeforeEach
    void it_is_a_morning() {
        people.itIs("2026-11-20T09:00:00Z");
    }

    @Test
    void every_doubt_of_a_child_stands_on_one_task_of_the_teams_manager_who_decides_each() {
        ChildId child = broughtIn(closed(List.of(TWO)), open(List.of(NFA)));
        UUID doubts = table.openOf(child.value()).orElseThrow().id();
        OpenTask task = task(doubts);
        assertThat(task.name()).isEqualTo("Settle doubts of the brought-in record");
        assertThat(task.groups()).containsExactly("east-team-manager");
        assertThat(shown(task).get("doubts")).asString().contains(TWO, NFA, "1 February 2024", "2 February 2026");
        assertThat(shown(task).toString()).contains("Doubttest");

        assertThatThrownBy(() -> answer(doubts, row("stands", "Looked at the old file: it is right."))).isInstanceOf(Refused.class).hasMessageContaining("2 doubts");
        assertThatThrownBy(() -> answer(doubts, row("stands", "Looked at the old file: it is right."), row("stands", "x"))).isInstanceOf(Refused.class);
        assertThat(tasks.of("settle-doubts", "doubtsId", doubts)).hasSize(1);

        answer(doubts, row("stands", "Looked at the old file: it is right."), row("askedThere", "Should be open; asked the old system to mend it."));

        assertThat(tasks.of("settle-doubts", "doubtsId", doubts)).isEmpty();
        assertThat(chronology.of(child)).filteredOn(entry -> entry.kind().equals("DoubtSettled")).hasSize(2).allMatch(entry -> entry.significant() && entry.by().equals("team-manager"))
                .extracting(entry -> entry.what()).anyMatch(what -> what.contains(NFA) && what.contains("put right in the other system"));
        assertThat(journeys.openOf(child)).as("the work itself goes on").isPresent();
        assertThat(endsReached(doubts)).containsExactly("endEvent_settled");
    }

    @Test
    void doubts_about_a_closed_record_go_to_the_manager_of_the_team_the_caseload_was_brought_in_for() {
        ChildId child = broughtIn(closed(List.of(TWO)));
        OpenTask task = task(table.openOf(child.value()).orElseThrow().id());
        assertThat(journeys.openOf(child)).isEmpty();
        assertThat(task.groups()).containsExactly("east-team-manager");
        assertThat(shown(task).toString()).as("the manager can read the record").contains("Doubttest");
    }

    @Test
    void a_record_without_doubts_makes_no_task_and_settled_doubts_do_not_come_back() {
        ChildId child = broughtIn(open(List.of()));
        assertThat(table.openOf(child.value())).isEmpty();

        ChildId other = broughtIn(closed(List.of(TWO)));
        answer(table.openOf(other.value()).orElseThrow().id(), row("corrected", "One plan was the other's review; mended here."));
        assertThat(table.openOf(other.value())).isEmpty();
    }

    @Test
    void a_journey_is_not_closed_while_its_record_is_in_doubt_and_a_death_takes_the_task_away() {
        ChildId child = broughtIn(open(List.of(NFA)));
        var journey = journeys.openOf(child).orElseThrow();
        assertThat(journeys.stagesOf(journey)).anyMatch(stage -> stage.isOpen() && stage.process().equals("settle-doubts"));
        UUID doubts = table.openOf(child.value()).orElseThrow().id();
        births.died(child, LocalDate.of(2026, 11, 19), "team-manager");
        assertThat(tasks.of("settle-doubts", "doubtsId", doubts)).isEmpty();
        assertThat(journeys.openOf(child)).isEmpty();
        assertThat(database.sql("select why_not from brought_in_doubts where id = ?").param(doubts).query(String.class).single()).isEqualTo("The child died.");
    }

    private ChildId broughtIn(Episode... all) {
        return transaction.execute(status -> {
            ChildId child = children.register(NewChild.born("Dot", "Doubttest", LocalDate.of(2016, 4, 5), "F"), "system-operator");
            for (Episode episode : all) {
                episodes.place(child, episode, "system-operator");
            }
            return child;
        });
    }

    private static Episode open(List<String> doubts) {
        return new Episode(LocalDate.of(2026, 2, 2), "2A", "N1", true, List.of(), List.of(), List.of(), List.of(), null, null, null, doubts);
    }

    private static Episode closed(List<String> doubts) {
        return new Episode(LocalDate.of(2024, 2, 1), "2A", "N1", false, List.of(), List.of(), List.of(), List.of(), null, LocalDate.of(2024, 6, 1), "RC7", doubts);
    }

    private Map<String, Object> shown(OpenTask task) {
        return form.prefill(new TaskAtHand(task.id(), task.key(), task.name(), task.process(), tasks.references(task), "team-manager"));
    }

    private OpenTask task(UUID doubts) {
        return tasks.of("settle-doubts", "doubtsId", doubts, "userTask_settleDoubts").orElseThrow();
    }

    @SafeVarargs
    private void answer(UUID doubts, Map<String, String>... rows) {
        people.answer("team-manager", "settle-doubts", "doubtsId", doubts, "userTask_settleDoubts", Map.of("doubts", List.of(rows)));
    }

    private static Map<String, String> row(String decision, String words) {
        return Map.of("decision", decision, "words", words);
    }

    private Set<String> endsReached(UUID doubts) {
        return Set.copyOf(database.sql("""
                select a.act_id_ from act_hi_actinst a join act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'doubtsId'
                where v.text_ = ? and a.act_type_ like '%EndEvent'""").param(doubts.toString()).query(String.class).list());
    }
}
