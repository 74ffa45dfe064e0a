package org.childjourney.wellbeing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether a written plan is one that somebody can be held to, and belongs to its term. */
@Component
class WrittenPlanCheck {

    private static final int LONGEST_TERM_WEEKS = 20;
    private static final int LONGEST_WAIT_WEEKS = 26;

    private final TermsOfSchools terms;
    private final Clock clock;

    WrittenPlanCheck(TermsOfSchools terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    Answers of(EducationPlan plan, WriteEducationPlan answers) {
        var check = new Answers();
        Instant now = clock.instant();
        Instant metAt = answers.metAt() == null ? null : answers.metAt().toInstant();
        Moments.check("metAt", "When was the meeting?", metAt, plan.isTermly() ? plan.countsFrom : plan.startedAt,
                plan.isTermly() ? "the term this plan is for began" : "the plan was begun", now, check);
        child(answers, check);
        targets(answers, LondonTime.day(now), check);
        if (metAt != null) {
            nextTerm(plan, answers, LondonTime.day(metAt), check);
        }
        return check;
    }

    private static void child(WriteEducationPlan answers, Answers check) {
        check.require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone who took part.")
                .require(answers.childThere() != YesNo.no || !Text.isBlank(answers.whyNotThere()), "whyNotThere", null,
                        "Why was the child not there, and how were they heard? needs an answer.")
                .require(!answers.targets().isEmpty(), "targets", null, "Name at least one target.")
                .require(answers.attendance() == null || answers.attendance() >= 0 && answers.attendance() <= 100, "attendance", answers.attendance(),
                        "Attendance is a whole number from 0 to 100.");
    }

    private static void targets(WriteEducationPlan answers, LocalDate today, Answers check) {
        for (int row = 0; row < answers.targets().size(); row++) {
            EducationTarget each = answers.targets().get(row);
            String words = "Target " + (row + 1) + ": ";
            check.require(each.isWhole(), "targets[" + row + "]", each.target(),
                            words + "say what is to be reached, who does what for it by when, and how you will know.")
                    .require(each.byWhen() == null || !each.byWhen().isBefore(today), "targets[" + row + "].byWhen", each.byWhen(),
                            words + "by when? A day from today on.");
        }
    }

    /** The next plan's date is counted in the terms of the child's own school: where those are not known, they must be told. */
    private void nextTerm(EducationPlan plan, WriteEducationPlan answers, LocalDate met, Answers check) {
        if (terms.nextAfter(plan.school, met).isPresent()) {
            return;
        }
        LocalDate first = answers.nextTermFirst();
        LocalDate last = answers.nextTermLast();
        check.require(first != null && first.isAfter(met) && first.isBefore(met.plusWeeks(LONGEST_WAIT_WEEKS)), "nextTermFirst", first,
                        "First day of the next term: the terms of this school after " + LondonTime.longDate(met)
                                + " are not known here, so the date of the next plan cannot be counted. Give the day as the school says it.")
                .require(first != null && last != null && last.isAfter(first) && last.isBefore(first.plusWeeks(LONGEST_TERM_WEEKS)), "nextTermLast", last,
                        "Last day of the next term: a day after its first, at most " + LONGEST_TERM_WEEKS + " weeks on, as the school says it.");
    }
}
