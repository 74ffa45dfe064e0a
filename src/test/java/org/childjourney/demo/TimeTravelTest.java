package org.childjourney.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.clocks.LedgerOfNobodyTest;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.MovableClock;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.Trigger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@LedgerOfNobodyTest
class TimeTravelTest {

    @Autowired TimeTravel travel;
    @Autowired TimeKept kept;
    @Autowired MovableClock clock;
    @Autowired Clocks clocks;
    @Autowired JdbcClient database;
    @Autowired MockMvc web;

    @Test
    void time_moves_forward_and_a_duty_no_diagram_times_is_warned_of_on_its_day() {
        Instant from = clock.instant();
        var subject = UUID.randomUUID();
        clocks.start(new ClockStart("contact-decision-24h", subject, ChildId.next(), null, Trigger.at(from), "contact received", null, "system"));
        var journeyed = travel.to(from.plus(Duration.ofDays(3)));
        assertThat(journeyed.now()).isEqualTo(from.plus(Duration.ofDays(3)));
        assertThat(journeyed.failed()).isZero();
        assertThat(clocks.latest("contact-decision-24h", subject).orElseThrow().warnedAt()).isEqualTo(from.plus(Duration.ofDays(1)));
    }

    @Test
    void it_never_moves_back_and_says_what_would_be_right() {
        Instant now = clock.instant();
        assertThatThrownBy(() -> travel.to(now.minusSeconds(1))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.fields().get(0).field()).isEqualTo("to");
            assertThat(refused.fields().get(0).value()).isEqualTo(now.minusSeconds(1));
            assertThat(refused).hasMessageContaining(now.toString());
        });
        assertThatThrownBy(() -> travel.to(null)).isInstanceOf(Refused.class).hasMessageContaining("instant");
        assertThat(clock.instant()).isEqualTo(now);
    }

    @Test
    void how_far_it_was_moved_is_remembered_and_a_new_database_begins_where_it_is_told() {
        kept.keep(Duration.ofDays(12));
        assertThat(kept.ahead()).isEqualTo(Duration.ofDays(12));
        database.sql("delete from demo_time").update();
        Instant start = Instant.parse("2030-01-01T09:00:00Z");
        assertThat(new TimeKept(database, start).ahead()).isCloseTo(Duration.between(Clock.systemUTC().instant(), start), Duration.ofMinutes(5));
        assertThat(new TimeKept(database, null).ahead()).as("a database that has begun does not begin again").isGreaterThan(Duration.ofDays(700));
    }

    @Test
    void outside_the_demo_there_is_no_address_that_moves_time() throws Exception {
        web.perform(put("/demo/time").with(user("system-operator").roles("system-operator")).with(csrf())
                .contentType("application/json").content("{\"to\": \"2030-01-01T09:00:00Z\"}")).andExpect(status().isNotFound());
    }
}
