package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All 187 rules of the reference are here, and each that has a clock, those of this house too, runs from something that could have started it. */
class EveryRuleTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T16:55:00Z");
    private static final SchoolCalendar SCHOOL = new SchoolCalendar(List.of(new SchoolCalendar.Days(LocalDate.of(2026, 9, 3), LocalDate.of(2026, 12, 18)),
            new SchoolCalendar.Days(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25))), List.of(), LocalTime.of(8, 45));

    private final Timescales timescales = Rules.timescales(Rules.FILE, Rules.nationalRows());
    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void all_187_rules_load_with_the_evidence_the_reference_gives() {
        assertThat(timescales.all()).hasSize(187);
        assertThat(timescales.ids()).hasSize(187).contains("contact-decision-24h", "assessment-45wd", "hcp-2-2.5-year", "ex-LAC-custody-visit-10wd");
        assertThat(timescales.all().stream().collect(Collectors.groupingBy(Timescale::evidence, Collectors.counting()))).isEqualTo(
                Map.of(Timescale.Evidence.R, 120L, Timescale.Evidence.P, 24L, Timescale.Evidence.K, 10L, Timescale.Evidence.D, 33L));
        assertThat(timescales.all().stream().collect(Collectors.groupingBy(Timescale::configurable, Collectors.counting()))).isEqualTo(
                Map.of(Timescale.Configurable.FIXED, 86L, Timescale.Configurable.LOCAL, 60L, Timescale.Configurable.FLOOR, 30L, Timescale.Configurable.EVENT, 11L));
        assertThat(timescales.all()).filteredOn(Timescale::hasClock).hasSize(172);
        assertThat(timescales.all()).extracting(Timescale::counting).contains(Counting.values());
    }

    @TestFactory
    Stream<DynamicTest> a_rule_with_a_clock_runs_and_one_without_says_so() {
        return Timescales.national().all().stream().map(rule -> dynamicTest(rule.id(), () -> {
            if (rule.hasClock()) {
                runs(rule);
            } else {
                assertThatIllegalStateException().isThrownBy(() -> rule.window(Trigger.at(FRIDAY), days)).withMessageContaining(rule.id() + " has no clock");
            }
        }));
    }

    private void runs(Timescale rule) {
        var trigger = plausible(rule.counting());
        var window = rule.window(trigger, days);
        assertThat(window.startedAt()).isBefore(window.dueAt());
        assertThat(window.warnings()).isNotEmpty().isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates()
                .allSatisfy(w -> assertThat(w).isBetween(window.startedAt(), window.dueAt()));
        assertThat(window.bookBy(new WorkingDays(days.holidays(), days.knownFrom(), LocalDate.of(2060, 1, 1)))).isBeforeOrEqualTo(window.dueDay());
        assertThat(rule.window(Trigger.parse(trigger.asText()), days)).as("from the text the ledger keeps").isEqualTo(window);
        assertThat(rule.ladder()).isIn("contact", "assessment", "risk-to-life", "iro", "chair", "agency", "section47", "core-group",
                "visit", "drift", "urgent-order", "court", "default");
    }

    private static Trigger plausible(Counting counting) {
        return switch (counting) {
            case BEFORE, FROM_GESTATION -> Trigger.event(LocalDate.of(2027, 8, 13), FRIDAY);
            case ORDER -> Trigger.order(Instant.parse("2026-11-27T12:00:00Z"), FRIDAY);
            case AGE, WINDOW -> Trigger.birth(LocalDate.of(2010, 2, 3));
            case SCHOOLDAY, TERM -> Trigger.schoolDays(FRIDAY, SCHOOL);
            default -> Trigger.at(FRIDAY);
        };
    }
}
