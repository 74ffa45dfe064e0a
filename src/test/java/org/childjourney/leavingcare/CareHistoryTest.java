package org.childjourney.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The thirteen weeks of the law of leaving care, counted from the episodes of care. */
class CareHistoryTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2004-01-10, 2020-01-10/,                                  2020-04-10, 2020-04-10, in care from the sixteenth birthday on: ninety-one days later",
        "2004-01-10, 2010-01-01/,                                  2018-04-11, 2020-01-10, in care for years: only what lies after fourteen counts and the birthday itself does",
        "2004-01-10, 2018-01-10/2018-04-11,                        2018-04-11, 2020-01-10, ninety-one days exactly",
        "2004-01-10, 2018-01-10/2018-04-10,                        ,           ,           ninety days are not enough",
        "2004-01-10, 2018-02-01/2018-03-01;2019-12-01/,            2020-02-02, 2020-02-02, periods are added up",
        "2004-01-10, 2016-01-01/2018-01-09;2019-12-01/2020-02-01,  ,           ,           what ended before fourteen counts nothing",
        "2004-02-29, 2010-01-01/,                                  2018-05-31, 2020-02-29, born on 29 February: fourteen on 1 March 2018 and sixteen on 29 February 2020",
        "2008-02-29, 2021-01-01/,                                  2022-05-31, 2024-02-29, and again four years later",
        "2007-03-01, 2010-01-01/,                                  2021-05-31, 2023-03-01, the first of March is an ordinary birthday"})
    void thirteen_weeks_are_counted_from_the_fourteenth_birthday_on(LocalDate born, String spans, LocalDate complete, LocalDate eligible, String why) {
        var history = CareHistory.parse(spans);
        assertThat(history.thirteenWeeksOn(born)).as(why).isEqualTo(complete);
        assertThat(history.eligibleOn(born)).as(why).isEqualTo(eligible);
        assertThat(CareHistory.parse(history.asText())).isEqualTo(history);
    }

    @Test
    void a_birthday_of_29_february_is_on_1_march_in_other_years() {
        var born = LocalDate.of(2004, 2, 29);
        assertThat(CareHistory.birthday(born, 17)).isEqualTo("2021-03-01");
        assertThat(CareHistory.birthday(born, 21)).isEqualTo("2025-03-01");
        assertThat(CareHistory.parse("2020-01-01/2021-02-28").afterSixteen(born)).isTrue();
        assertThat(CareHistory.parse("2019-01-01/2020-02-28").afterSixteen(born)).isFalse();
    }
}
