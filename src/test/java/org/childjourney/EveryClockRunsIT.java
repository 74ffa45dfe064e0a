package org.childjourney;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childjourney.timescales.KeptWhere;
import org.childjourney.timescales.KeptWhere.Home;
import org.junit.jupiter.api.Test;

/**
 * Runs after all unit tests of the same build: that a rule's clock is started and stopped by code, no reading of that code shows, for many rules are
 * handed on as data. The ledger of the tests shows it: each rule kept as a clock ran in some story and was met or cancelled there, and no other rule ran.
 */
class EveryClockRunsIT {

    private static final String CLOCK = "clock ";
    private static final String STARTED = " started";

    @Test
    void every_rule_kept_as_a_clock_ran_in_a_test_and_was_stopped_there_and_no_other_rule_ran() throws IOException {
        assumeTrue(System.getProperty(ReachedElements.BUILD) != null && System.getProperty("childjourney.chosen", "").isEmpty(),
                "only a whole build says which clocks no test starts");
        Set<String> ran = ReachedElements.ofThisBuild().stream().filter(each -> each.startsWith(CLOCK)).map(each -> each.substring(CLOCK.length())).collect(Collectors.toSet());
        Set<String> kept = KeptWhere.rows().stream().filter(home -> home.how().equals("clock")).map(Home::id).collect(Collectors.toSet());
        Set<String> started = ran.stream().filter(each -> each.endsWith(STARTED)).map(each -> each.replace(STARTED, "")).collect(Collectors.toSet());
        assertThat(without(kept, started)).as("kept as a clock, and no test starts it").isEmpty();
        Set<String> stopped = kept.stream().filter(rule -> ran.contains(rule + " met") || ran.contains(rule + " cancelled")).collect(Collectors.toSet());
        assertThat(without(kept, stopped)).as("kept as a clock, and no test stops it").isEmpty();
        started.retainAll(KeptWhere.rules().keySet());
        assertThat(without(started, kept)).as("ran in a test, and is kept as no clock: write its row").isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(those);
        return left;
    }
}
