package org.childjourney.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** People read a duty by a short name of its own, not by a code and not by the source's whole sentence. */
class DutyNamesTest {

    @Test
    void every_rule_has_a_short_name_and_no_name_is_without_its_rule() {
        assertThat(DutyNames.named()).containsExactlyInAnyOrderElementsOf(Timescales.national().ids());
        List<String> names = DutyNames.named().stream().map(DutyNames::of).toList();
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name).hasSizeBetween(8, 62).doesNotEndWith(".").matches("\\p{Lu}.*"));
    }
}
