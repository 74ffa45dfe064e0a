package org.childjourney.care;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;

/** The gate before care by agreement: nobody is accommodated under section 20 without consent that is worth the name (rule s20-consent). */
final class ConsentCheck {

    private ConsentCheck() {}

    static Answers of(AsksConsent asked, Integer age, Answers check) {
        var rows = asked.consents();
        check.require(rows.stream().anyMatch(row -> YesNo.isYes(row.agrees())), "consents", null, "Who agrees? Care by agreement needs somebody who agrees: "
                + "a person with parental responsibility, or the child who is 16 or 17. Without it the child does not come into care by agreement.");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), "consents[" + i + "].", "Person " + (i + 1) + ": ", age, check);
        }
        boolean childDecides = rows.stream().anyMatch(row -> row.ofTheChild() && YesNo.isYes(row.agrees()));
        return check.require(YesNo.isYes(asked.everyoneAsked()) || asked.whyNotEveryone() != null && !asked.whyNotEveryone().isBlank(), "whyNotEveryone", null,
                        "Was everybody with parental responsibility asked? Say who was not, and why.")
                .require(!YesNo.isYes(asked.objection()) || childDecides, "objection", "yes", "Does anybody object? Where a person with parental responsibility "
                        + "objects and can give the child a home, the council may not accommodate the child by agreement (Children Act 1989, section 20(7)).");
    }

    private static void row(Consent row, String field, String label, Integer age, Answers check) {
        if (!YesNo.isYes(row.agrees())) {
            return;
        }
        check.require(YesNo.isYes(row.capacity()), field + "capacity", row.capacity(), label + "without the capacity to decide nobody can consent. "
                        + "Do not take the agreement; speak to your manager and the legal advisers.")
                .require(YesNo.isYes(row.removeExplained()), field + "removeExplained", row.removeExplained(), label + "explain that they may take the child back at any "
                        + "time without notice. An agreement given without knowing that is none.")
                .require(!"neededNotUsed".equals(row.interpreter()), field + "interpreter", row.interpreter(), label + "an interpreter was needed and not there. "
                        + "Ask again with one: nobody agrees to what they did not understand.")
                .require(!row.ofTheChild() || age != null && age >= 16, field + "inRight", row.inRight(), label + "only a child who is 16 or 17 can agree for themselves.");
    }
}
