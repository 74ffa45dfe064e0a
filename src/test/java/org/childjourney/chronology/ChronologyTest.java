package org.childjourney.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.childjourney.clocks.LedgerOfNobodyTest;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyEvent;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LedgerOfNobodyTest
class ChronologyTest {

    @Autowired
    Chronology chronology;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    final ChildId child = ChildId.next();

    record SchoolTelephoned(ChildId child, JourneyReference journey, Instant at, String what) implements JourneyEvent {
        public String by() {
            return "contact-officer";
        }

        public String stage() {
            return "Front door";
        }
    }

    @Test
    void events_stand_in_the_order_they_happened_and_not_in_the_order_they_were_typed() {
        tell("2026-11-21T17:30:00Z", "Decided");
        tell("2026-11-20T16:55:00Z", "The school telephoned");
        tell("2026-11-20T16:55:00Z", "Told of a second worry in the same call");

        assertThat(chronology.of(child)).extracting(ChronologyEntry::what)
                .containsExactly("The school telephoned", "Told of a second worry in the same call", "Decided");
    }

    @Test
    void an_entry_says_what_kind_of_event_it_was_when_by_whom_and_in_which_journey() {
        tell("2026-11-20T16:55:00Z", "The school telephoned");

        var entry = chronology.of(child).get(0);
        assertThat(entry.kind()).isEqualTo("SchoolTelephoned");
        assertThat(entry.stage()).isEqualTo("Front door");
        assertThat(entry.by()).isEqualTo("contact-officer");
        assertThat(entry.at()).isEqualTo("2026-11-20T16:55:00Z");
        assertThat(entry.journey()).contains("J-2026-000123");
        assertThat(entry.significant()).isFalse();
    }

    @Test
    void the_same_event_told_twice_is_one_entry() {
        tell("2026-11-20T16:55:00Z", "The school telephoned");
        tell("2026-11-20T16:55:00Z", "The school telephoned");

        assertThat(chronology.of(child)).hasSize(1);
    }

    @Test
    void what_is_rolled_back_never_happened() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("2026-11-20T16:55:00Z", "The school telephoned"));
            status.setRollbackOnly();
        });

        assertThat(chronology.of(child)).isEmpty();
    }

    @Test
    void an_event_outside_a_transaction_is_a_mistake_that_is_not_passed_over() {
        assertThatThrownBy(() -> events.publishEvent(event("2026-11-20T16:55:00Z", "The school telephoned")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void one_child_s_story_holds_nothing_of_another_s() {
        tell("2026-11-20T16:55:00Z", "The school telephoned");

        assertThat(chronology.of(ChildId.next())).isEmpty();
    }

    @Test
    void a_worker_marks_an_entry_significant_and_may_think_again_and_each_time_says_why() {
        tell("2026-11-20T16:55:00Z", "The school telephoned");
        var entry = chronology.of(child).get(0);

        chronology.judge(child, entry.id(), true, "The third call this term", "social-worker");
        assertThat(chronology.of(child).get(0).significant()).isTrue();
        assertThat(chronology.of(child).get(0).lastMark().orElseThrow().why()).isEqualTo("The third call this term");

        chronology.judge(child, entry.id(), false, "It was about another child", "team-manager");
        assertThat(chronology.of(child).get(0).significant()).isFalse();
        assertThat(chronology.of(child).get(0).lastMark().orElseThrow().by()).isEqualTo("team-manager");
    }

    @Test
    void nothing_is_marked_without_a_reason_or_for_another_child() {
        tell("2026-11-20T16:55:00Z", "The school telephoned");
        var entry = chronology.of(child).get(0);

        assertThatThrownBy(() -> chronology.judge(child, entry.id(), true, " ", "social-worker")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> chronology.judge(ChildId.next(), entry.id(), true, "Why", "social-worker")).isInstanceOf(Refused.class);
        assertThat(chronology.of(child).get(0).lastMark()).isEmpty();
    }

    private void tell(String at, String what) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(at, what)));
    }

    private SchoolTelephoned event(String at, String what) {
        return new SchoolTelephoned(child, new JourneyReference("J-2026-000123"), Instant.parse(at), what);
    }
}
