package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {

    @Test
    void labels_are_plain_words_without_our_own_remarks_or_shouting() {
        assertThat(Codes.REFERRAL_SOURCE.label("2A")).isEqualTo("Schools");
        assertThat(Codes.REFERRAL_SOURCE.label("3A")).isEqualTo("Health services – general practitioner (GP)");
        assertThat(Codes.REFERRAL_SOURCE.label("5D")).isEqualTo("Council services – early help");
        assertThat(Codes.REFERRAL_SOURCE.label("6")).isEqualTo("Police");
        assertThat(Codes.UPN_UNKNOWN.label("UN7")).isEqualTo("Referral with no further action");
        assertThat(Codes.SEX.label("F")).isEqualTo("Female");
        assertThat(Codes.ASSESSMENT_FACTOR.label("9A")).startsWith("UASC: concerns");
    }

    @ParameterizedTest
    @EnumSource(Codes.class)
    void every_set_has_codes_and_every_code_a_label(Codes set) {
        assertThat(set.labels()).isNotEmpty().allSatisfy((code, label) -> assertThat(label).isNotBlank().doesNotContain("["));
    }

    @Test
    void the_sets_hold_as_many_codes_as_the_source() {
        assertThat(Codes.ETHNICITY.labels()).hasSize(20);
        assertThat(Codes.DISABILITY.labels()).hasSize(13);
        assertThat(Codes.REFERRAL_SOURCE.labels()).hasSize(22);
        assertThat(Codes.PRIMARY_NEED.labels()).hasSize(10);
        assertThat(Codes.REASON_FOR_CLOSURE.labels()).hasSize(9);
        assertThat(Codes.CATEGORY_OF_ABUSE.labels()).hasSize(5);
    }
}
