package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childjourney.timescales.KeptWhere;
import org.childjourney.timescales.KeptWhere.Home;
import org.junit.jupiter.api.Test;

/**
 * Runs after all unit tests of the same build: that a rule's clock is started and stopped by code, no reading of that code shows, for many rules are
 * handed on as data. The ledger of the tests shows it: each rule kept as a clock ran in some story and was met or cancelled there, and no other rule ran.
 * Of the stages on either side of protection it shows more: each rule's clock was met in time, met late and cancelled.
 */
class EveryClockRunsIT {

    private static final String CLOCK = "clock ";
    private static final String STARTED = " started";

    /** Early help, legal gateway and court, care, reviews, health and education, missing, private fostering. */
    private static final Set<String> STAGES = Set.of("earlyhelp", "legal", "care", "reviews", "wellbeing", "missing", "privatefostering");
    private static final List<String> ENDS = List.of("in-time", "late", "cancelled");
    /** Ends no clock of the rule can come to, and why. */
    private static final Map<String, String> IMPOSSIBLE = Map.of(
            "iro-drp-rung-4wd ended late", "When a manager's days are over the next one is asked in that moment: nobody answers late, the clock is cancelled.",
            "lac-18 ended late", "Care is over from the birthday itself, also where the server slept through it, so nothing is done after the day it was due.",
            "emergency-foster-6wd ended cancelled", "Whatever ends the placement, a decision, a move, the end of care or a death, ended it within the limit or after it.");

    @Test
    void every_clock_of_early_help_court_care_and_what_belongs_to_care_was_met_late_and_cancelled_in_a_test() throws IOException {
        var ran = ran();
        var homes = EveryTimescaleIsKeptTest.homesOfAll();
        Set<String> possible = KeptWhere.rows().stream().filter(home -> home.how().equals("clock") && STAGES.contains(homes.get(home.where())))
                .flatMap(home -> ENDS.stream().map(end -> home.id() + " ended " + end)).collect(Collectors.toSet());
        assertThat(possible).as("an end that is called impossible is an end of one of these rules").containsAll(IMPOSSIBLE.keySet());
        assertThat(ran).as("called impossible, and it happened: say so no longer").doesNotContainAnyElementsOf(IMPOSSIBLE.keySet());
        possible.removeAll(IMPOSSIBLE.keySet());
        assertThat(without(possible, ran)).as("an end of a clock that no test shows").isEmpty();
    }

    @Test
    void every_rule_kept_as_a_clock_ran_in_a_test_and_was_stopped_there_and_no_other_rule_ran() throws IOException {
        Set<String> ran = ran();
        Set<String> kept = KeptWhere.rows().stream().filter(home -> home.how().equals("clock")).map(Home::id).collect(Collectors.toSet());
        Set<String> started = ran.stream().filter(each -> each.endsWith(STARTED)).map(each -> each.replace(STARTED, "")).collect(Collectors.toSet());
        assertThat(without(kept, started)).as("kept as a clock, and no test starts it").isEmpty();
        Set<String> stopped = kept.stream().filter(rule -> ran.contains(rule + " met") || ran.contains(rule + " cancelled")).collect(Collectors.toSet());
        assertThat(without(kept, stopped)).as("kept as a clock, and no test stops it").isEmpty();
        started.retainAll(KeptWhere.rules().keySet());
        assertThat(without(started, kept)).as("ran in a test, and is kept as no clock: write its row").isEmpty();
    }

    private static Set<String> ran() throws IOException {
        assumeTrue(System.getProperty(ReachedElements.BUILD) != null && System.getProperty("childjourney.chosen", "").isEmpty(),
                "only a whole build says which clocks no test starts");
        return ReachedElements.ofThisBuild().stream().filter(each -> each.startsWith(CLOCK)).map(each -> each.substring(CLOCK.length())).collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
