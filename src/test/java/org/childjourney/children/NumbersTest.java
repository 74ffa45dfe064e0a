package org.childjourney.children;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "9434765870", "4010232137"})
    void an_nhs_number_whose_last_figure_agrees_is_right(String number) {
        assertThat(NhsNumber.isRight(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9434765918", "943476591", "94347659190", "943476591X", ""})
    void an_nhs_number_with_a_slip_is_wrong(String number) {
        assertThat(NhsNumber.isRight(number)).isFalse();
    }

    @Test
    void two_figures_changing_places_make_an_nhs_number_wrong() {
        assertThat(NhsNumber.isRight("9437465919")).isFalse();
    }

    @Test
    void no_nhs_number_begins_so_that_its_last_figure_would_be_ten() {
        // the weighted sum of 000000006 is 2 * 6 = 12, one more than 11; 11 - 1 = 10, and no figure is ten
        assertThat(NhsNumber.checkDigit("000000006")).isEqualTo(10);
        for (char last = '0'; last <= '9'; last++) {
            assertThat(NhsNumber.isRight("000000006" + last)).isFalse();
        }
    }

    @Test
    void a_upn_is_right_when_its_letter_agrees() {
        // 2*8+3*0+4*1+5*2+6*0+7*0+8*0+9*1+10*0+11*7+12*0+13*1 = 129; 129 mod 23 = 14, the 15th of the 23 letters
        assertThat(Upn.checkLetter("801200010701")).isEqualTo('Q');
        assertThat(Upn.isRight("Q801200010701")).isTrue();
        assertThat(Upn.isRight("A801200010701")).isFalse();
    }

    @Test
    void a_temporary_upn_ends_in_a_letter_that_counts() {
        String temporary = "80120001070B";
        assertThat(Upn.isRight(Upn.checkLetter(temporary) + temporary)).isTrue();
        assertThat(Upn.isRight(Upn.checkLetter("80120001070A") + temporary)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I801200010701", "Q80120001070O", "Q80120001070", "Q8012000107011", "q801200010701", "QA01200010701"})
    void what_has_not_the_shape_of_a_upn_is_not_one(String upn) {
        assertThat(Upn.hasTheShape(upn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"yo16ga,YO1 6GA", "YO1  6GA,YO1 6GA", "ec1a1bb,EC1A 1BB", "m11ae,M1 1AE"})
    void a_postcode_is_written_as_royal_mail_writes_it(String typed, String written) {
        assertThat(Postcode.written(typed)).isEqualTo(written);
        assertThat(Postcode.isRight(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YO1", "12345", "YO1 6G", "YO1 6GV1", "YO1 6CI"})
    void what_has_not_the_shape_of_a_postcode_is_refused(String typed) {
        assertThat(Postcode.isRight(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"O'Brien,obrien", "Ó Brien,obrien", "Anne-Marie,annemarie", "Straße,strasse", "Zoë,zoe", "Sørensen,sorensen", "Łukasz,lukasz"})
    void names_are_compared_without_accents_spaces_and_signs(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
