package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilOverrideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private final WorkingDays days = WorkingDays.confirmed();

    @Test
    void a_local_rule_may_be_set_freely_and_its_version_says_so() {
        var rule = york("cp-visit-20: {unit: calendar_days, warn_at: [15cd, -1cd], ladder: york-visits, reason: Decision 7}").rule("cp-visit-20", DAY);
        assertThat(rule.version()).isEqualTo("1+york-2026");
        assertThat(rule.howLong()).isEqualTo("20 calendar days");
        assertThat(rule.ladder()).isEqualTo("york-visits");
        var window = rule.window(Trigger.on(LocalDate.of(2026, 5, 1)), days);
        assertThat(window.dueDay()).as("working days would be 2 June").isEqualTo("2026-05-21");
        assertThat(window.warnings()).containsExactly(LondonTime.at(LocalDate.of(2026, 5, 16), LondonTime.NINE), LondonTime.at(LocalDate.of(2026, 5, 20), LondonTime.NINE));
    }

    @ParameterizedTest
    @CsvSource({"working_days,WD0,2026-11-26", "calendar_days,CD0,2026-11-24", "weeks,WK,2026-12-18", "months,MON,2027-03-20", "hours,ELAPSED,2026-11-20"})
    void a_local_rule_may_be_counted_in_another_unit(String unit, Counting counting, LocalDate due) {
        var rule = york("cin-visit: {amount: 4, unit: " + unit + ", reason: Decision 8}").rule("cin-visit", DAY);
        assertThat(rule.counting()).isEqualTo(counting);
        assertThat(rule.window(Trigger.at(LondonTime.at(DAY, LondonTime.NINE)), days).dueDay()).isEqualTo(due);
    }

    @Test
    void the_rest_of_the_rules_stay_national() {
        var rules = york("cin-visit: {amount: 15, reason: Decision 8}");
        assertThat(rules.all()).hasSize(217);
        assertThat(rules.all()).filteredOn(r -> !r.version().equals("1")).extracting(Timescale::id).containsExactly("cin-visit");
    }

    @Test
    void a_floor_may_be_made_tighter() {
        var rule = york("icpc-15wd: {amount: 12, warn_at: -4wd, ladder: york-conferences, reason: Decision 9}").rule("icpc-15wd", DAY);
        assertThat(rule.howLong()).isEqualTo("12 working days");
        assertThat(rule.version()).isEqualTo("1+york-2026");
    }

    @Test
    void an_edition_leaves_duties_triggered_before_it_alone() {
        var rules = Rules.with("test", "authority: york\nedition: 2026\neffective_from: 2026-04-01\nrules:\n  cin-visit: {amount: 15, reason: Decision 8}\n");
        assertThat(rules.rule("cin-visit", LocalDate.of(2026, 3, 31)).version()).isEqualTo("1");
        assertThat(rules.rule("cin-visit", LocalDate.of(2026, 4, 1)).version()).isEqualTo("1+york-2026");
        assertThat(rules.versions("cin-visit")).extracting(Timescale::amount).containsExactly(20, 15);
    }

    @Test
    void the_example_that_is_shipped_works_edition_by_edition() {
        var rules = Rules.with("override-example.yaml", Tables.text("timescales/override-example.yaml"));
        assertThat(rules.versions("cp-visit-20")).extracting(Timescale::version, Timescale::howLong).containsExactly(
                org.assertj.core.groups.Tuple.tuple("1", "20 working days"), org.assertj.core.groups.Tuple.tuple("1+exampleshire-2026", "20 calendar days"),
                org.assertj.core.groups.Tuple.tuple("1+exampleshire-2027", "10 working days"));
        assertThat(rules.versions("assessment-45wd")).extracting(Timescale::amount).containsExactly(45, 40);
        assertThat(rules.rule("cin-visit", LocalDate.of(2027, 6, 1)).howLong()).as("untouched by the later edition").isEqualTo("4 weeks");
    }

    @Test
    void a_floor_may_not_be_loosened() {
        refused("icpc-15wd: {amount: 20, reason: Busy}", "rule icpc-15wd, amount: \"20\" is not right. This rule is a floor that may only be made tighter than 15 working days. Its source: WT2018 p49");
        refused("icpc-15wd: {amount: 3, unit: weeks, reason: Busy}", "rule icpc-15wd, unit: \"weeks\" is not right. This rule is a floor: its unit stays working_days.");
        refused("icpc-15wd: {warn_at: -2wd, reason: Busy}", "rule icpc-15wd, warn_at: \"-2wd\" is not right. This rule is a floor: its first warning may come earlier, but not later");
        refused("strategy-discussion: {amount: 1, reason: Busy}", "Write 0: same_day has no amount.");
    }

    @Test
    void a_floor_made_tighter_must_still_be_warned_of_in_time() {
        refused("assessment-45wd: {amount: 35, reason: Better}", "warn_at: \"30wd;40wd\" is not right. Every warning must fall between the trigger and the due time of 35 working days.");
    }

    @Test
    void what_the_law_or_a_court_sets_is_not_touched() {
        refused("lac-first-review-20wd: {amount: 15, reason: Eager}", "rule lac-first-review-20wd, amount: \"15\" is not right. This rule is fixed by law, so a council may not change it. Its source: CPPCR reg 33(1)");
        refused("lac-first-review-20wd: {ladder: ours, reason: Eager}", "rule lac-first-review-20wd, ladder: \"ours\"");
        refused("care-proceedings-26w: {amount: 20, reason: Eager}", "This rule is event: an event or a court sets it");
    }

    @Test
    void anything_else_is_named_with_what_would_be_right() {
        refused("cp-visits: {amount: 15, reason: Decision}", "rule cp-visits: \"cp-visits\" is not right. There is no such rule");
        refused("cp-visit-20: {amount: many, reason: Decision}", "duration: \"many\" is not right. Write a whole number");
        refused("cp-visit-20: {unit: fortnights, reason: Decision}", "unit: \"fortnights\" is not right. Write one of");
        refused("cp-visit-20: {unit: months, reason: Decision}", "unit: \"months\" is not right. Clock CFG counts");
        refused("cp-visit-20: {source: me, reason: Decision}", "rule cp-visit-20, source: \"me\" is not right. Only amount, unit, warn_at, ladder and reason may be set.");
        refused("cp-visit-20: {amount: 15}", "rule cp-visit-20, reason: \"\" is not right. Say which decision of the council this follows.");
        refused("cp-visit-20: {reason: Decision}", "Say what to change");
        refused("cp-visit-20: {warn_at: [], reason: Decision}", "rule cp-visit-20, warn_at: \"\" is not right. Write a value, or leave the line out.");
        refused("cp-visit-20: {warn_at: 25wd, reason: Decision}", "Every warning must fall between");
    }

    @Test
    void a_file_of_another_shape_is_refused() {
        refusedFile("authority: york\n", "edition", "rules");
        refusedFile("authority: york\nedition: 2026\neffective_from: April\nrules: {}\n", "effective_from: \"April\" is not right. Write a day such as 2026-04-01");
        refusedFile("authority: york\nedition: 2026\nrule: {}\nrules: {}\n", "rule: \"{}\" is not right. Only authority, edition, effective_from and rules are known.");
        refusedFile("authority: [york\n", "it is not readable YAML");
        refusedFile("authority: york\nedition: 2026\nrules:\n  cin-visit: {amount: 15, reason: a}\n  cin-visit: {amount: 16, reason: b}\n", "Duplicate field 'cin-visit'");
        refusedFile("# nothing yet\n", "The file holds no edition");
        var edition = "authority: york\nedition: %s\neffective_from: %s\nrules:\n  cin-visit: {amount: 15, reason: a}\n";
        refusedFile(edition.formatted("2027", "2027-04-01") + "---\n" + edition.formatted("2026", "2026-04-01"),
                "edition york-2026, effective_from: \"2026-04-01\" is not right. Write a day after that of the edition before it.");
    }

    private static Timescales york(String rule) {
        return Rules.with("york.yaml", "authority: york\nedition: 2026\nrules:\n  " + rule + "\n");
    }

    private static void refused(String rule, String message) {
        assertThatThrownBy(() -> york(rule)).isInstanceOf(BadTimescales.class).hasMessageContaining(message);
    }

    private static void refusedFile(String text, String... messages) {
        assertThatThrownBy(() -> Rules.with("york.yaml", text)).isInstanceOf(BadTimescales.class).hasMessageContaining("york.yaml cannot be used").hasMessageContainingAll(messages);
    }
}
