package org.childjourney.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.childjourney.children.Codes;
import org.junit.jupiter.api.Test;

class FactorsTest {

    @Test
    void every_factor_of_the_census_can_be_chosen_by_a_short_label_of_its_own_and_no_other() {
        assertThat(Factors.labels().keySet()).containsExactlyElementsOf(Codes.ASSESSMENT_FACTOR.labels().keySet());
        assertThat(Factors.labels().values()).doesNotHaveDuplicates().allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThan(75));
    }

    @Test
    void factors_are_read_in_words() {
        assertThat(Factors.inWords(List.of("4B", "16A"))).isEqualTo("Mental health: a parent or carer; Neglect");
    }
}
