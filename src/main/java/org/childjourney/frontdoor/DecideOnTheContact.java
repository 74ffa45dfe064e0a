package org.childjourney.frontdoor;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** The form on which a contact is decided: beside the question stands what the table suggests, and a reason is asked where it differs. */
@Component
class DecideOnTheContact implements TaskForm<DecideOnTheContact.Answers> {

    private final Contacts contacts;
    private final ContactDecisions decisions;
    private final ContactOnForm onForm;
    private final Access access;
    private final Directory directory;

    DecideOnTheContact(Contacts contacts, ContactDecisions decisions, ContactOnForm onForm, Access access, Directory directory) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.onForm = onForm;
        this.access = access;
        this.directory = directory;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(
            String level, String outcome, String differentBecause, String worriedAbout, String workingWell, String needsToHappen,
            String team, String forTheReferrer, List<String> alsoFor) {}

    @Override
    public String form() {
        return "decide-on-the-contact";
    }

    @Override
    public Class<Answers> answers() {
        return Answers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var part = contacts.find(task.reference("contactId"));
        Map<String, Object> values = new HashMap<>(onForm.about(part, task));
        values.put("whatHappened", part.whatHappened());
        values.put("whereNow", part.whereNow());
        values.put("level", part.level() == null ? String.valueOf(part.suggestedLevel()) : String.valueOf(part.level()));
        values.put("outcome", part.outcome().map(Outcome::name).orElse(null));
        values.put("worriedAbout", part.worriedAbout());
        values.put("workingWell", part.workingWell());
        values.put("needsToHappen", part.needsToHappen());
        values.put("forTheReferrer", part.forTheReferrer());
        values.put("questionWords", part.question() == null ? "" : "**Your manager asks:** " + part.question());
        values.put("teamChoices", directory.teams().stream().filter(team -> !team.id().equals(Allocation.FRONT_DOOR))
                .map(team -> Map.of("label", team.name(), "value", team.id())).toList());
        values.putAll(onForm.others(part, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var part = contacts.find(task.reference("contactId"));
        var all = onForm.answeredFor(part, task, answers.alsoFor());
        if (answers.team() != null && directory.teams().stream().noneMatch(team -> team.id().equals(answers.team()))) {
            throw Refused.because("team", answers.team(), "Team: “" + answers.team() + "” is not one of our teams. Choose from the list.");
        }
        boolean byManager = access.isManager(task.by());
        Map<String, Object> result = Map.of("decidedByManager", byManager, "contactOutcome", answers.outcome());
        Instant now = decisions.now();
        for (ChildInContact each : all) {
            decisions.propose(each.id(), answers, now, task.by(), byManager);
        }
        onForm.completeOthers(all, task, result);
        return result;
    }
}
