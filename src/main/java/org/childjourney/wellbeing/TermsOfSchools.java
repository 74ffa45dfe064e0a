package org.childjourney.wellbeing;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.childjourney.timescales.SchoolCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The terms of schools as the schools told them. What no school told is not known: it is asked, never guessed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TermsOfSchools {

    private final JdbcClient database;
    private final Clock clock;

    TermsOfSchools(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One term, first and last day. */
    record Term(LocalDate firstDay, LocalDate lastDay) {

        /** The calendar of that term alone, to count in. */
        SchoolCalendar calendar() {
            return SchoolCalendar.ofTerms(new SchoolCalendar.Days(firstDay, lastDay));
        }
    }

    /** The first term of the school that begins after a day; empty where the school has not told it. */
    Optional<Term> nextAfter(String school, LocalDate day) {
        return of(school).stream().filter(term -> term.firstDay().isAfter(day)).findFirst();
    }

    /** Every term the school told, earliest first. */
    List<Term> of(String school) {
        return database.sql("select first_day, last_day from told_school_terms where school = ? order by first_day").param(key(school)).query(Term.class).list();
    }

    void tell(String school, Term term, String by) {
        database.sql("insert into told_school_terms (school, first_day, last_day, told_at, told_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(key(school), Date.valueOf(term.firstDay()), Date.valueOf(term.lastDay()), Timestamp.from(clock.instant()), by).update();
    }

    /** One school however it was typed; a child without a school has terms told for nobody else. */
    private static String key(String school) {
        return school == null ? "" : school.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
