package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.foundation.Answers;
import org.childjourney.plans.PlanCheck;
import org.childjourney.plans.PlanVersion;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.ProgressCheck;

/** What makes the record of a core group coherent, beyond each answer for itself. */
final class CoreGroupCheck {

    private CoreGroupCheck() {}

    static Answers ofHeld(CoreGroupRecord answers, Instant notBefore, Optional<PlanVersion> version, Instant nextDueAt, Instant now) {
        LocalDate today = LondonTime.day(now);
        var check = PlanCheck.of(answers.needs(), today, answers.whyHardToRead());
        ProgressCheck.of(answers.progress().stream().filter(row -> row.forNeed() != null || row.how() != null).toList(), version, check);
        members(answers, check);
        Instant at = answers.at();
        LocalDate nextDue = LondonTime.dueDay(nextDueAt);
        return check
                .require(!at.isAfter(now), "heldAt", at, "Held on: " + LondonTime.dayAndTime(at) + " lies in the future. Give the time it was held.")
                .require(!at.isBefore(notBefore), "heldAt", at, "Held on: " + LondonTime.dayAndTime(at)
                        + " lies before the conference or the core group before this one, on " + LondonTime.dayAndTime(notBefore) + ".")
                .require(!answers.nextOn().isBefore(today) && answers.nextOn().isAfter(LondonTime.day(at)), "nextOn", answers.nextOn(),
                        "The next core group: give a day after this one, from today on.")
                .require(!answers.nextOn().isAfter(nextDue) || !PlanTexts.isBlank(answers.whyLater()), "whyLater", null,
                        "The next core group is due by " + LondonTime.longDate(nextDue) + ", and is planned for "
                                + LondonTime.longDate(answers.nextOn()) + ". Say why, or choose an earlier day; the date it is due by does not move.");
    }

    private static void members(CoreGroupRecord answers, Answers check) {
        for (int i = 0; i < answers.people().size(); i++) {
            var member = answers.people().get(i);
            String row = "Who belongs to the core group, number " + (i + 1) + ": ";
            check.require(!PlanTexts.isBlank(member.name()), "people[" + i + "].name", null, row + "give the name.")
                    .require(!PlanTexts.isBlank(member.agency()), "people[" + i + "].agency", null, row + "say what they are to the child, or which agency they are from.")
                    .require(member.came() != null, "people[" + i + "].came", null, row + "say whether they took part.");
        }
        check.require(answers.people().stream().filter(member -> member.came() != null && member.came().tookPart()).count() >= 2, "people", null,
                "Who belongs to the core group: a core group is at least two people who met. If only one came, it was not held.");
    }

    static Answers ofNotHeld(CoreGroupRecord answers, Instant now) {
        return new Answers().require(!answers.newDayOn().isBefore(LondonTime.day(now)), "newDayOn", answers.newDayOn(),
                "The new day: give today or a later one.");
    }
}
