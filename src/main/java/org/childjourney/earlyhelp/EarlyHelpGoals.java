package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The goals of a plan: set by the family, measured 0 to 10 at the start and at every review. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EarlyHelpGoals {

    private final EarlyHelpGoalTable goals;
    private final EarlyHelpMeasureTable measures;

    EarlyHelpGoals(EarlyHelpGoalTable goals, EarlyHelpMeasureTable measures) {
        this.goals = goals;
        this.measures = measures;
    }

    void set(UUID episode, List<FamilyGoal> written, Instant at) {
        int number = of(episode).size();
        for (FamilyGoal goal : written) {
            goals.save(new EarlyHelpGoal(episode, ++number, goal, at));
        }
    }

    void measure(UUID episode, List<GoalProgress> progress, Instant at, String by) {
        progress.forEach(line -> measures.save(new EarlyHelpGoalMeasure(UUID.fromString(line.forGoal()), series(UUID.fromString(line.forGoal())).size(), at, line, by)));
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    List<EarlyHelpGoal> of(UUID episode) {
        return goals.findByEarlyHelpOrderByNumber(episode);
    }

    /** Whether, with these measures, no goal stands higher than it did two reviews ago. Goals younger than that say nothing. */
    boolean isStuck(UUID episode, List<GoalProgress> progress) {
        var known = of(episode).stream().collect(Collectors.toMap(goal -> goal.id.toString(), Function.identity()));
        var old = progress.stream().filter(line -> known.containsKey(line.forGoal()) && series(UUID.fromString(line.forGoal())).size() > 0).toList();
        return !old.isEmpty() && old.stream().allMatch(line -> line.measure() <= twoReviewsAgo(known.get(line.forGoal())));
    }

    private int twoReviewsAgo(EarlyHelpGoal goal) {
        var series = series(goal.id);
        return series.size() < 2 ? goal.startMeasure : series.get(series.size() - 2).measure;
    }

    private List<EarlyHelpGoalMeasure> series(UUID goal) {
        return measures.findByGoalOrderByNumber(goal);
    }

    /** Each goal with every measure, to read. */
    List<String> inWords(UUID episode) {
        return of(episode).stream().map(goal -> unended(goal.goal) + " (" + goal.owner + "): " + goal.startMeasure
                + series(goal.id).stream().map(each -> " → " + each.measure).collect(Collectors.joining()) + " of 10. First step: " + unended(goal.firstStep)
                + " (" + goal.stepBy + ", by " + LondonTime.longDate(goal.stepOn) + ")").toList();
    }

    private static String unended(String sentence) {
        return sentence.strip().replaceFirst("\\.$", "");
    }

    /** The goals as choices of a question. */
    List<Map<String, String>> choices(UUID episode) {
        return of(episode).stream().map(goal -> Map.of("value", goal.id.toString(), "label", goal.goal)).toList();
    }

    /** What is wrong with new goals on a form. */
    void check(List<FamilyGoal> written, String list, LocalDate notBefore, Answers check) {
        for (int i = 0; i < written.size(); i++) {
            FamilyGoal goal = written.get(i);
            String field = list + "[" + i + "].";
            check.require(goal.measure() != null, field + "measure", null, "Where are you now, 0 to 10? needs an answer for each goal.")
                    .require(goal.stepOn() == null || !goal.stepOn().isBefore(notBefore), field + "stepOn", goal.stepOn(),
                            "By when? The first step lies before the meeting, on " + LondonTime.longDate(notBefore) + ".");
        }
    }

    /** What is wrong with the measures of a review: each goal is measured, once. */
    void check(UUID episode, List<GoalProgress> progress, Answers check) {
        for (EarlyHelpGoal goal : of(episode)) {
            long told = progress.stream().filter(line -> goal.id.toString().equals(line.forGoal()) && line.measure() != null).count();
            check.require(told == 1, "progress", null, "Where the family is with each goal: measure “" + goal.goal + "” once, 0 to 10.");
        }
        var known = of(episode).stream().map(goal -> goal.id.toString()).toList();
        check.require(progress.stream().allMatch(line -> known.contains(line.forGoal())), "progress", null,
                "Where the family is with each goal: choose goals of this plan only.");
    }
}
