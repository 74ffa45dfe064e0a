package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 35 dates worked out by hand for the reference: the product's rules, by their own ids, must give each of them. */
class WorkedExamplesTest {

    private final Timescales timescales = Rules.national();
    private final WorkingDays days = BankHolidays.confirmed();

    @TestFactory
    Stream<DynamicTest> the_rule_gives_the_date_worked_out_by_hand() {
        return examples().stream().map(e -> dynamicTest(e.get("id") + " " + e.get("rule_id") + " from " + e.get("from_date"), () -> isDueAsWorkedOut(e)));
    }

    @TestFactory
    Stream<DynamicTest> the_holidays_named_in_an_example_are_the_holidays_between_its_days() {
        return examples().stream().filter(e -> e.get("unit").equals("working_days")).map(e -> dynamicTest(e.get("id"), () -> {
            var from = LocalDate.parse(e.get("from_date"));
            var crossed = days.holidays().subMap(from, false, LocalDate.parse(e.get("due_date")), true);
            var named = Stream.of(e.get("holidays_crossed").split("; ")).filter(h -> !h.isBlank()).map(h -> h.substring(0, 10)).map(LocalDate::parse);
            assertThat(crossed.keySet()).containsExactlyElementsOf(named.toList());
        }));
    }

    @Test
    void there_are_thirty_five_examples() {
        assertThat(examples()).hasSize(35);
    }

    private void isDueAsWorkedOut(Map<String, String> example) {
        var from = LocalDate.parse(example.get("from_date"));
        var trigger = example.get("from_time").isBlank() ? Trigger.on(from)
                : Trigger.at(LondonTime.at(from, LocalTime.parse(example.get("from_time"))));
        var rule = timescales.rule(example.get("rule_id"), trigger);
        var due = rule.window(trigger, days).dueAt();
        assertThat(rule.amount()).hasToString(example.get("amount"));
        assertThat(LondonTime.dueDay(due)).isEqualTo(example.get("due_date"));
        assertThat(LondonTime.dueDay(due).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK)).isEqualTo(example.get("due_dow"));
        if (example.get("due_time").isBlank()) {
            assertThat(LondonTime.endsADay(due)).isTrue();
        } else {
            var london = due.atZone(LondonTime.ZONE);
            assertThat(london.toLocalTime() + (london.getOffset().getTotalSeconds() == 0 ? " GMT" : " BST")).isEqualTo(example.get("due_time"));
        }
    }

    private static List<Map<String, String>> examples() {
        return Tables.rows("working-day-examples.csv", Tables.text("timescales/working-day-examples.csv"));
    }
}
