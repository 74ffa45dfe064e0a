package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.childjourney.ChildJourneyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ChildJourneyTest
class PlansInForceTest {

    private static final Instant SINCE = Instant.parse("2026-11-02T10:00:00Z");

    @Autowired PlansInForce inForce;
    @Autowired Children children;
    @Autowired TransactionTemplate transaction;

    @Test
    void a_child_has_the_plan_that_was_taken_until_it_is_left() {
        ChildId child = child();
        UUID plan = taken(child, PlanKind.CHILD_IN_NEED);
        assertThat(inForce.of(child)).contains(new PlanInForce(child, PlanKind.CHILD_IN_NEED, plan, SINCE));
        transaction.executeWithoutResult(status -> inForce.leave(plan));
        assertThat(inForce.of(child)).isEmpty();
        transaction.executeWithoutResult(status -> inForce.leave(plan));
    }

    @Test
    void a_second_plan_of_either_kind_is_refused_and_the_one_in_force_is_named() {
        ChildId child = child();
        taken(child, PlanKind.CHILD_PROTECTION);
        for (PlanKind kind : PlanKind.values()) {
            assertThatThrownBy(() -> taken(child, kind)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.fields()).extracting("field").containsExactly("plan");
                assertThat(refused).hasMessageContaining("There is a child protection plan already, since 2 November 2026.");
            });
        }
    }

    @Test
    void a_change_over_ends_the_one_and_begins_the_other_in_one_transaction_or_not_at_all() {
        ChildId child = child();
        UUID need = taken(child, PlanKind.CHILD_IN_NEED);
        UUID protection = UUID.randomUUID();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            inForce.leave(need);
            inForce.take(child, PlanKind.CHILD_PROTECTION, protection, SINCE, "conference-chair");
            throw new IllegalStateException("made-up failure");
        })).hasMessage("made-up failure");
        assertThat(inForce.of(child)).hasValueSatisfying(plan -> assertThat(plan.plan()).isEqualTo(need));
        transaction.executeWithoutResult(status -> {
            inForce.leave(need);
            inForce.take(child, PlanKind.CHILD_PROTECTION, protection, SINCE, "conference-chair");
        });
        assertThat(inForce.of(child)).hasValueSatisfying(plan -> assertThat(plan.plan()).isEqualTo(protection));
    }

    @Test
    void of_two_who_begin_a_plan_at_the_same_moment_one_is_refused() throws Exception {
        ChildId child = child();
        var firstHasTaken = new CountDownLatch(1);
        var firstMayCommit = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            inForce.take(child, PlanKind.CHILD_IN_NEED, UUID.randomUUID(), SINCE, "team-manager");
            firstHasTaken.countDown();
            await(firstMayCommit);
        }));
        await(firstHasTaken);
        var second = CompletableFuture.runAsync(() -> taken(child, PlanKind.CHILD_PROTECTION));
        assertThat(second).as("it waits to hear what becomes of the first").isNotDone();
        firstMayCommit.countDown();
        first.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refused.class);
        assertThat(inForce.of(child)).hasValueSatisfying(plan -> assertThat(plan.kind()).isEqualTo(PlanKind.CHILD_IN_NEED));
    }

    @Test
    void no_plan_is_taken_outside_the_transaction_that_changes_the_record() {
        ChildId child = child();
        assertThatThrownBy(() -> inForce.take(child, PlanKind.CHILD_IN_NEED, UUID.randomUUID(), SINCE, "team-manager"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void when_two_records_are_of_one_child_the_plan_is_the_known_childs_and_two_plans_must_first_become_one() {
        ChildId known = child();
        ChildId other = child();
        UUID plan = taken(other, PlanKind.CHILD_IN_NEED);
        transaction.executeWithoutResult(status -> inForce.on(joined(other, known)));
        assertThat(inForce.of(known)).hasValueSatisfying(now -> assertThat(now.plan()).isEqualTo(plan));
        assertThat(inForce.of(other)).isEmpty();
        ChildId third = child();
        taken(third, PlanKind.CHILD_PROTECTION);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> inForce.on(joined(third, known)))).isInstanceOf(Refused.class)
                .hasMessageContaining("Both records have a plan in force: a child protection plan and a child in need plan.");
    }

    private UUID taken(ChildId child, PlanKind kind) {
        UUID plan = UUID.randomUUID();
        transaction.executeWithoutResult(status -> inForce.take(child, kind, plan, SINCE, "team-manager"));
        return plan;
    }

    private ChildId child() {
        return transaction.execute(status -> children.register(NewChild.born("Ada", "Example", LocalDate.of(2019, 5, 4), "F"), "contact-officer"));
    }

    private static RecordsJoined joined(ChildId from, ChildId into) {
        return new RecordsJoined() {
            @Override
            public ChildId child() {
                return into;
            }

            @Override
            public ChildId joined() {
                return from;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
