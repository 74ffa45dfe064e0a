package org.childjourney.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.childjourney.ChildJourneyTest;
import org.childjourney.People;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.assessment.NewAssessment;
import org.childjourney.assessment.SingleAssessments;
import org.childjourney.assessment.StartedBecause;
import org.childjourney.children.Children;
import org.childjourney.children.NewChild;
import org.childjourney.engine.OpenTask;
import org.childjourney.engine.OpenTasks;
import org.childjourney.foundation.ChildId;
import org.childjourney.journey.Journeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class TasksFollowTheChildTest {

    @Autowired People people;
    @Autowired Children children;
    @Autowired Allocation allocation;
    @Autowired SingleAssessments assessments;
    @Autowired Journeys journeys;
    @Autowired Restrictions restrictions;
    @Autowired OpenTasks tasks;
    @Autowired TransactionTemplate transaction;

    private ChildId child;

    @BeforeEach
    void an_assessment_waits_for_a_worker_in_team_east() {
        people.itIs("2026-11-23T10:00:00Z");
        Instant now = Instant.parse("2026-11-23T10:00:00Z");
        transaction.executeWithoutResult(status -> {
            child = children.register(NewChild.born("Follow", "Madeupson", LocalDate.of(2018, 5, 4), "F"), "contact-officer");
            allocation.hold(child, "east", null, now, "team-manager");
            assessments.open(new NewAssessment(child, journeys.open(child, now, "a test"), now, now, "a test", StartedBecause.FRONT_DOOR_DECISION, "test:" + child), "team-manager");
        });
        assertThat(groups()).containsExactly("east-team-manager");
    }

    @Test
    void when_a_child_goes_to_another_team_the_open_tasks_go_along() {
        tasks.assign(task().id(), "team-manager");
        transaction.executeWithoutResult(status -> allocation.hold(child, "west", null, Instant.parse("2026-11-23T10:00:00Z"), "service-manager"));
        assertThat(groups()).containsExactly("west-team-manager");
        assertThat(task().assignee()).as("nobody of the old team keeps it in hand").isNull();
    }

    @Test
    void when_a_worker_of_the_same_team_takes_over_a_claimed_task_stays_in_hand() {
        tasks.assign(task().id(), "team-manager");
        transaction.executeWithoutResult(status -> allocation.hold(child, "east", "social-worker", Instant.parse("2026-11-23T10:00:00Z"), "team-manager"));
        assertThat(task().assignee()).isEqualTo("team-manager");
    }

    @Test
    void a_restricted_childs_tasks_go_to_the_named_readers_and_come_back_when_it_is_lifted() {
        String reference = children.facts(child).reference();
        restrictions.restrict(new Restriction(child, reference, "A worker's relative, made up", Set.of("team-manager", "social-worker")), "team-manager");
        assertThat(groups()).containsExactly("restricted-" + reference.toLowerCase(java.util.Locale.ROOT));
        restrictions.lift(child, "The worker has left", "team-manager");
        assertThat(groups()).containsExactly("east-team-manager");
    }

    private OpenTask task() {
        List<OpenTask> open = tasks.of("single-assessment", "childId", child.value());
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Set<String> groups() {
        return task().groups();
    }
}
