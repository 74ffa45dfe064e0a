package org.childjourney.plans;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;

/** What a plan must hold to be one that somebody can be held to. Fields are named as the form names them. */
public final class PlanCheck {

    /** More than this and nobody keeps to it. */
    public static final int MOST_NEEDS = 7;

    private PlanCheck() {}

    /**
     * Everything wrong with the plan; add what else the form asks, then {@link Answers#orRefuse()}.
     *
     * @param today    actions not done have a day from today on
     * @param whyHardToRead the author's reason to keep words that are hard to read; null when none was given
     */
    public static Answers of(List<PlannedNeed> needs, LocalDate today, String whyHardToRead) {
        var check = new Answers()
                .require(!needs.isEmpty(), "needs", null, "The plan: name at least one need of the child.")
                .require(needs.size() <= MOST_NEEDS, "needs", needs.size(), "The plan: " + needs.size() + " needs are more than anybody can keep to. "
                        + "Choose the " + MOST_NEEDS + " that matter most now, or join those that belong together.");
        for (int i = 0; i < needs.size(); i++) {
            need(needs.get(i), i, needs, today, check);
        }
        return readable(needs, whyHardToRead, check);
    }

    private static void need(PlannedNeed need, int number, List<PlannedNeed> all, LocalDate today, Answers check) {
        String field = "needs[" + number + "].";
        String row = "Need " + (number + 1) + ": ";
        boolean twice = all.subList(0, number).stream().anyMatch(other -> Words.same(other.need(), need.need()));
        check.require(!Words.isBlank(need.need()), field + "need", need.need(), row + "say what the child needs.")
                .require(Words.isBlank(need.need()) || !twice, field + "need", need.need(), row + "stands in the plan already. Say it once.")
                .require(!Words.isBlank(need.outcome()), field + "outcome", need.outcome(),
                        row + "say what one would see or hear when it is met. A plan without an outcome one can see holds nobody to anything.")
                .require(Words.isBlank(need.outcome()) || !Words.same(need.outcome(), need.need()), field + "outcome", need.outcome(),
                        row + "the outcome repeats the need. Say what life would look like for the child: what one would see or hear.")
                .require(!Words.isBlank(need.howWeWillKnow()), field + "howWeWillKnow", need.howWeWillKnow(),
                        row + "say how we will know by the next review.")
                .require(!Words.isBlank(need.ifNot()), field + "ifNot", need.ifNot(), row + "say what happens if not.")
                .require(!need.actions().isEmpty(), field + "actions", null, row + "name at least one action.");
        for (int i = 0; i < need.actions().size(); i++) {
            action(need.actions().get(i), field + "actions[" + i + "].", row + "action " + (i + 1) + ": ", today, check);
        }
    }

    private static void action(PlannedAction action, String field, String row, LocalDate today, Answers check) {
        check.require(!Words.isBlank(action.what()), field + "what", action.what(), row + "say what is to be done.")
                .require(!Words.isBlank(action.owner()), field + "owner", action.owner(), row + "name the person who does it. An action nobody owns is not done.")
                .require(action.by() != null, field + "by", null, row + "give the day by which it is done.")
                .require(action.by() == null || action.isDone() || !action.by().isBefore(today), field + "by", action.by(),
                        row + "its day has passed and it is not done. Say that it is done, or agree a new day from "
                                + LondonTime.longDate(today) + " on.");
    }

    private static Answers readable(List<PlannedNeed> needs, String whyHardToRead, Answers check) {
        ReadingEase ease = ReadingEase.ofPlan(needs);
        return check.require(!check.isRight() || !ease.isHard() || !Words.isBlank(whyHardToRead), "whyHardToRead", ease.figure(),
                "How easy it is to read: " + ease.inWords() + " The child and the parents read these words. Write shorter sentences and everyday "
                        + "words, or say why it must stay so." + ease.hardest().map(sentence -> " The hardest: “" + sentence + "”").orElse(""));
    }
}
