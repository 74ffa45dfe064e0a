package org.childjourney.earlyhelp;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of early help show above their questions: the child, why, who leads, what is agreed, and how the goals moved. */
@Component
class EarlyHelpOnForm {

    private final EarlyHelpEpisodes episodes;
    private final EarlyHelpClocks clocks;
    private final EarlyHelpGoals goals;
    private final EarlyHelpSupports supports;
    private final EarlyHelpAgreements agreements;
    private final SharedInWords shared;
    private final EarlyHelpIndex index;
    private final EarlyHelpStepUps stepUps;
    private final Children children;
    private final ChildRecords records;
    private final Clock clock;

    EarlyHelpOnForm(EarlyHelpEpisodes episodes, EarlyHelpClocks clocks, EarlyHelpGoals goals, EarlyHelpSupports supports, EarlyHelpAgreements agreements,
                    SharedInWords shared, EarlyHelpIndex index, EarlyHelpStepUps stepUps, Children children, ChildRecords records, Clock clock) {
        this.episodes = episodes;
        this.clocks = clocks;
        this.goals = goals;
        this.supports = supports;
        this.agreements = agreements;
        this.shared = shared;
        this.index = index;
        this.stepUps = stepUps;
        this.children = children;
        this.records = records;
        this.clock = clock;
    }

    UUID id(TaskAtHand task) {
        return task.reference(EarlyHelpProcess.ID);
    }

    /** For the handover. */
    Map<String, Object> handover(TaskAtHand task) {
        return with(values(task), "dueBy", clocks.due(EarlyHelpClocks.STEP_DOWN, id(task)));
    }

    /** For the assessment: the lead practitioner's agency completes it, unless somebody says otherwise. */
    Map<String, Object> assessment(TaskAtHand task) {
        return with(with(values(task), "dueBy", clocks.due(EarlyHelpClocks.ASSESSED, id(task))), "organisation", episodes.get(id(task)).leadAgency);
    }

    Map<String, Object> team(TaskAtHand task) {
        return with(values(task), "dueBy", clocks.due(EarlyHelpClocks.TEAM, id(task)));
    }

    /** For the review: each goal has a row to fill. */
    Map<String, Object> review(TaskAtHand task) {
        var choices = goals.choices(id(task));
        var values = with(with(plan(task, EarlyHelpClocks.REVIEW), "goalChoices", choices),
                "progress", choices.stream().map(choice -> Map.of("forGoal", choice.get("value"))).toList());
        return with(values, "agreementChoices", agreements.liveFor(id(task)).stream()
                .map(each -> Map.of("value", each.id().toString(), "label", each.inWords())).toList());
    }

    /** For the referral: everything that goes along, to be read before it is sent. */
    Map<String, Object> referral(TaskAtHand task) {
        var episode = episodes.get(id(task));
        return with(with(with(values(task), "dueBy", clocks.due(EarlyHelpClocks.STEP_UP, id(task))), "wantedWhy", episode.wantedWhy),
                "packetLines", stepUps.packet(episode).inWords());
    }

    /** For the manager who considers harm: what was said. */
    Map<String, Object> harm(TaskAtHand task) {
        return with(values(task), "saidLines", episodes.get(id(task)).wantedWhy);
    }

    /** For what is about the plan and its goals. */
    Map<String, Object> plan(TaskAtHand task, String rule) {
        var episode = episodes.get(id(task));
        var today = LondonTime.day(clock.instant());
        var values = with(with(values(task), "dueBy", clocks.due(rule, id(task))), "planSince", LondonTime.longDate(LondonTime.day(episode.planAgreedAt)));
        values.put("reviewCount", episode.reviews == 0 ? "not reviewed yet" : episode.reviews == 1 ? "reviewed once" : "reviewed " + episode.reviews + " times");
        values.put("goalLines", lines(goals.inWords(episode.id)));
        values.put("supportLines", supports.running(episode.id).map(support -> support.inWords(today)).orElse(null));
        return values;
    }

    /** The values for the texts on every form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var episode = episodes.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), episode.child(), task.name()));
        values.put("unborn", children.facts(episode.child()).unborn());
        values.put("because", episode.because);
        values.put("decidedAt", LondonTime.dayAndTime(episode.decidedAt));
        values.put("steppedDownFrom", episode.steppedDownFrom);
        values.put("triedBefore", episode.triedBefore);
        values.put("lead", episode.leadName == null ? null : episode.leadName + " (" + episode.leadAgency + ")");
        values.put("agreementLines", shared.now(episode.id));
        values.put("needLines", lines(index.foundBy(episode.id)));
        return values;
    }

    private static String lines(List<String> each) {
        return each.isEmpty() ? null : each.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }
}
