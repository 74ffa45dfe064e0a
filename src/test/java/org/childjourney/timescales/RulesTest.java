package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @Test
    void the_version_in_force_on_the_trigger_day_applies() {
        var rules = Rules.timescales("test", List.of(
                RuleOf.row("connected-person-16w", "effective_to", "2020-04-23"),
                RuleOf.row("connected-person-16w", "version", "covid", "duration", "24", "effective_from", "2020-04-24", "effective_to", "2020-09-24"),
                RuleOf.row("connected-person-16w", "version", "2", "effective_from", "2020-09-25")));
        assertThat(rules.rule("connected-person-16w", day("2020-04-23")).howLong()).isEqualTo("16 weeks");
        assertThat(rules.rule("connected-person-16w", day("2020-04-24")).howLong()).isEqualTo("24 weeks");
        assertThat(rules.rule("connected-person-16w", Trigger.on(day("2020-09-24"))).version()).isEqualTo("covid");
        assertThat(rules.rule("connected-person-16w", Trigger.on(day("2020-09-25"))).version()).isEqualTo("2");
        assertThat(rules.versions("connected-person-16w")).extracting(Timescale::version).containsExactly("1", "covid", "2");
    }

    @Test
    void a_day_without_a_version_and_an_unknown_rule_are_refused() {
        var rules = Rules.timescales("test", List.of(RuleOf.row("icpc-15wd", "effective_from", "2013-04-15")));
        assertThatIllegalArgumentException().isThrownBy(() -> rules.rule("icpc-15wd", day("2013-04-14")))
                .withMessage("The rule icpc-15wd has no version in force on 14 April 2013; it has version 1 from 15 April 2013.");
        assertThatIllegalArgumentException().isThrownBy(() -> rules.rule("icpc-16wd", day("2026-04-14"))).withMessageContaining("There is no rule \"icpc-16wd\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "duration       | fifteen     | Write a whole number of 0 or more.",
        "duration       | 0           | Write at least 1.",
        "duration       | -5          | Write a whole number",
        "unit           | fortnights  | Write one of hours, working_days",
        "unit           | weeks       | Clock WD0 counts working_days.",
        "clock          | WD1         | Write one of WD0",
        "recurrence     | often       | Write one of [once",
        "basis          | hearsay     | Write one of [statute",
        "configurable   | perhaps     | Write one of fixed, floor, local, event",
        "evidence       | X           | Write one of R, P, K, D",
        "age            | 18          | Leave it empty: no birthday is counted.",
        "opens          | soon        | is not a span of time",
        "version        | ''          | It may not be empty.",
        "stage          | ''          | It may not be empty.",
        "source         | ''          | It may not be empty.",
        "effective_from | 31/02/2026  | is not a day; write 23/11/2026 or 2026-11-23.",
        "warn_at        | 3           | is not a span of time; write 30wd",
        "warn_at        | 100%        | 1% to 99%",
        "warn_at        | 16wd        | Every warning must fall between the trigger and the due time of 15 working days.",
        "warn_at        | -16wd       | Every warning must fall between",
    })
    void a_wrong_field_is_named_with_its_row_its_value_and_what_would_be_right(String column, String value, String right) {
        assertThatThrownBy(() -> RuleOf.rule("icpc-15wd", column, value)).isInstanceOf(BadTimescales.class)
                .hasMessageContaining("- row 2, rule icpc-15wd, " + column + ": \"" + value + "\" is not right. ").hasMessageContaining(right);
    }

    @Test
    void fields_that_do_not_go_together_are_refused() {
        assertThatThrownBy(() -> RuleOf.rule("lac-18", "age", "")).hasMessageContaining("age: \"\" is not right. Write the birthday meant");
        assertThatThrownBy(() -> RuleOf.rule("lac-18", "duration", "18")).hasMessageContaining("Write 0: event_date has no amount.");
        assertThatThrownBy(() -> RuleOf.rule("in-touch-903", "opens", "")).hasMessageContaining("Write when the window around the birthday opens");
        assertThatThrownBy(() -> RuleOf.rule("s20-consent", "warn_at", "3wd")).hasMessageContaining("Leave it empty: this rule has no clock");
        assertThatThrownBy(() -> RuleOf.rule("icpc-15wd", "effective_from", "2026-02-01", "effective_to", "2026-01-31"))
                .hasMessageContaining("A version cannot end before it begins");
        assertThatThrownBy(() -> RuleOf.rule("icpc-15wd", "id", "icpc 15")).hasMessageContaining("Write letters, digits, dots and hyphens.");
    }

    @Test
    void versions_must_have_their_own_names_and_must_not_overlap() {
        assertThatThrownBy(() -> Rules.timescales("test", List.of(RuleOf.row("icpc-15wd"), RuleOf.row("icpc-15wd"))))
                .hasMessageContaining("rule icpc-15wd, version: \"1\" is not right. Each version of a rule needs its own name.");
        assertThatThrownBy(() -> Rules.timescales("test", List.of(RuleOf.row("icpc-15wd", "effective_to", "2026-04-01"),
                RuleOf.row("icpc-15wd", "version", "2", "effective_from", "2026-04-01"))))
                .hasMessageContaining("effective_from: \"2026-04-01\" is not right. Version 1 is still in force then; end it the day before.");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> Rules.timescales("test", List.of(RuleOf.row("icpc-15wd", "duration", "x", "basis", "y"), RuleOf.row("lac-18", "evidence", "z"))))
                .hasMessageContaining("row 2, rule icpc-15wd, duration").hasMessageContaining("row 2, rule icpc-15wd, basis").hasMessageContaining("row 3, rule lac-18, evidence");
    }

    @Test
    void a_missing_or_unknown_column_and_an_empty_file_are_refused() {
        var rows = new ArrayList<Map<String, String>>(List.of(new HashMap<>(RuleOf.row("icpc-15wd"))));
        rows.get(0).remove("warn_at");
        rows.get(0).put("warnat", "3wd");
        assertThatThrownBy(() -> Rules.timescales("test", rows)).hasMessageContaining("\"warn_at\" is not right. This column is missing.")
                .hasMessageContaining("\"warnat\" is not right. This column is not known");
        assertThatThrownBy(() -> Rules.timescales("test", List.of())).hasMessageContaining("The file holds no rule.");
    }

    @Test
    void a_row_with_too_few_or_too_many_values_is_named_by_its_line() {
        assertThatThrownBy(() -> Tables.rows("rules.csv", "a,b\n1,2\n3\n")).isInstanceOf(BadTimescales.class).hasMessageContaining("rules.csv cannot be used: line 3");
        assertThatThrownBy(() -> Tables.rows("rules.csv", "a,b\n1,2\n3,4,5\n")).isInstanceOf(BadTimescales.class).hasMessageContaining("line 3");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
