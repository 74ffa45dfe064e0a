package org.childjourney.wellbeing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/**
 * How old a child is for each duty. Without a date of birth a child counts as of age for every duty and as under five: the shorter
 * time, and nothing left out.
 */
@Component
class Ages {

    static final int QUESTIONNAIRE_FROM = 4;
    static final int QUESTIONNAIRE_UNTIL = 17;
    static final int OFFENCES_FROM = 10;
    private static final int UNDER_FIVE = 5;
    /** Pre-school: funded early education is every child's from three. */
    private static final int PLAN_FROM = 3;
    private static final int PLAN_UNTIL = 18;
    private static final int SCHOOL_LEAVING = 16;

    private final Children children;

    Ages(Children children) {
        this.children = children;
    }

    /** Whole months of age on the London day of an instant; 0 where no birth is recorded. */
    int monthsAt(ChildId child, Instant at) {
        LocalDate born = bornOn(child);
        return born == null ? 0 : (int) Period.between(born, LondonTime.day(at)).toTotalMonths();
    }

    boolean isUnderFive(ChildId child, LocalDate day) {
        LocalDate born = bornOn(child);
        return born == null || day.isBefore(birthday(born, UNDER_FIVE));
    }

    boolean canOffend(ChildId child, LocalDate day) {
        return isBetween(child, day, OFFENCES_FROM, PLAN_UNTIL);
    }

    /** From the fourth birthday to the day before the seventeenth. */
    boolean isForQuestionnaire(ChildId child, LocalDate day) {
        return isBetween(child, day, QUESTIONNAIRE_FROM, QUESTIONNAIRE_UNTIL);
    }

    boolean needsEducationPlan(ChildId child, LocalDate day) {
        return isBetween(child, day, PLAN_FROM, PLAN_UNTIL);
    }

    /** When questionnaires may begin: the fourth birthday, or the instant where that is later or no birth is recorded. */
    Instant questionnairesFrom(ChildId child, Instant since) {
        LocalDate born = bornOn(child);
        Instant four = born == null ? since : LondonTime.startOf(birthday(born, QUESTIONNAIRE_FROM));
        return four.isAfter(since) ? four : since;
    }

    /** Money for the education of a child in care is paid until the end of the school year in which they turn sixteen. */
    boolean hasPremium(ChildId child, LocalDate day) {
        LocalDate born = bornOn(child);
        if (born == null) {
            return true;
        }
        LocalDate sixteen = birthday(born, SCHOOL_LEAVING);
        int year = sixteen.getMonthValue() >= 9 ? sixteen.getYear() + 1 : sixteen.getYear();
        return day.isBefore(LocalDate.of(year, 9, 1));
    }

    private boolean isBetween(ChildId child, LocalDate day, int from, int until) {
        LocalDate born = bornOn(child);
        return born == null || !day.isBefore(birthday(born, from)) && day.isBefore(birthday(born, until));
    }

    private LocalDate bornOn(ChildId child) {
        ChildFacts facts = children.facts(child);
        return facts.dateOfBirth();
    }

    private static LocalDate birthday(LocalDate born, int age) {
        return Trigger.birth(born).birthday(age);
    }
}
