package org.childjourney.timescales;

import java.util.stream.Collectors;

/** Whether the fields of a rule make sense together: a unit its way of counting can count, a warning inside its window. */
final class RuleSense {

    /** Notes a field of the rule as wrong unless the condition holds. */
    interface Check {
        void that(String column, boolean holds, String wouldBeRight);
    }

    private final Timescale rule;
    private final Check check;

    RuleSense(Timescale rule, Check check) {
        this.rule = rule;
        this.check = check;
    }

    /** Checks everything; true if the rule could be tried on a sample trigger. */
    boolean holds() {
        var counts = rule.counting().units().contains(rule.unit());
        check.that("unit", counts, "Clock " + rule.counting() + " counts " + rule.counting().units().stream().map(Unit::code).sorted().collect(Collectors.joining(" or ")) + ".");
        var amount = rule.unit().hasAmount() ? rule.amount() > 0 : rule.amount() == 0;
        check.that("duration", amount, rule.unit().hasAmount() ? "Write at least 1." : "Write 0: " + rule.unit().code() + " has no amount.");
        var birthday = rule.counting() == Counting.AGE || rule.counting() == Counting.WINDOW;
        check.that("age", birthday == (rule.age() > 0), birthday ? "Write the birthday meant, such as 18." : "Leave it empty: no birthday is counted.");
        var opening = rule.counting() != Counting.WINDOW || rule.opens() != null && rule.opens().unit().equals("m");
        check.that("opens", opening, "Write when the window around the birthday opens, in months, such as -3m.");
        check.that("effective_to", rule.effectiveFrom() == null || rule.effectiveTo() == null || !rule.effectiveTo().isBefore(rule.effectiveFrom()),
                "A version cannot end before it begins, on " + rule.effectiveFrom() + ".");
        return counts && amount && birthday == (rule.age() > 0) && opening && warnings();
    }

    private boolean warnings() {
        if (rule.warnings().isEmpty()) {
            return true;
        }
        check.that("warn_at", rule.hasClock(), "Leave it empty: this rule has no clock, so nothing can be warned of.");
        if (rule.hasClock()) {
            check.that("warn_at", Sample.warnsInsideItsWindow(rule), "Every warning must fall between the trigger and the due time of " + rule.howLong() + ".");
        }
        return true;
    }
}
