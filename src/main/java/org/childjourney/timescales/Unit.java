package org.childjourney.timescales;

import java.util.Locale;

/** What a rule's amount is an amount of. */
public enum Unit {
    HOURS("hour"), WORKING_DAYS("working day"), CALENDAR_DAYS("calendar day"), WEEKS("week"), MONTHS("month"),
    SCHOOL_DAYS("school day"), TERMS("school term"), COURT_DAYS("court business day"), WEEKS_BEFORE_EDD("week before the expected date"),
    WEEKS_GESTATION("week of pregnancy"), DAYS_UNIT_CONFIGURABLE("working day"), AGENCIES("agency"),
    EVENT_DATE(null), ORDER(null), START_OF_NEXT_WORKING_DAY(null), BEFORE_NEXT_SCHOOL_DAY(null), SAME_DAY(null), ASAP(null), NONE(null);

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The name the rules file and the override file use, such as {@code working_days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an amount of this can be counted; an order's end or a birthday cannot. */
    public boolean hasAmount() {
        return word != null;
    }

    /** An amount in words, such as {@code 15 working days}. */
    public String words(int amount) {
        if (amount == 1) {
            return "1 " + word;
        }
        return amount + " " + (this == WEEKS_BEFORE_EDD ? "weeks before the expected date" : this == WEEKS_GESTATION ? "weeks of pregnancy"
                : this == AGENCIES ? "agencies" : word + "s");
    }
}
