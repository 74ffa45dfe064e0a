package org.childjourney.screens;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.foundation.Answers;

/** A day as people type it into three boxes; says which box is wrong before anything makes another day of it. */
record TypedDay(String day, String month, String year) {

    static final TypedDay EMPTY = new TypedDay("", "", "");

    TypedDay {
        day = day == null ? "" : day.strip();
        month = month == null ? "" : month.strip();
        year = year == null ? "" : year.strip();
    }

    /** The day, if it is one; else what is wrong is noted under the name of the first wrong box. */
    Optional<LocalDate> read(String label, Answers check) {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return wrong("day", "Enter the " + label.toLowerCase(java.util.Locale.UK), check);
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            String box = day.isEmpty() ? "day" : month.isEmpty() ? "month" : "year";
            return wrong(box, label + " must include a " + box, check);
        }
        if (!year.matches("(19|20|21)\\d\\d")) {
            return wrong("year", label + ": the year must be four figures, such as 2026", check);
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return wrong("day", label + " must be a real date, such as 23 11 2026; there is no " + this, check);
        }
    }

    private Optional<LocalDate> wrong(String box, String problem, Answers check) {
        check.require(false, box, toString(), problem);
        return Optional.empty();
    }

    @Override
    public String toString() {
        return day + "/" + month + "/" + year;
    }
}
