package org.childjourney.incidents;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.FormLines;
import org.childjourney.keptapart.AboutWhom;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a serious incident shows above its questions; each look at the file is written down. */
@Component
class IncidentOnForm {

    private final Incidents incidents;
    private final LearningActions actions;
    private final IncidentClocks clocks;
    private final ChildRecords records;
    private final AboutWhom about;
    private final Papers papers;

    IncidentOnForm(Incidents incidents, LearningActions actions, IncidentClocks clocks, ChildRecords records, AboutWhom about, Papers papers) {
        this.incidents = incidents;
        this.actions = actions;
        this.clocks = clocks;
        this.records = records;
        this.about = about;
        this.papers = papers;
    }

    UUID of(TaskAtHand task) {
        return task.reference(IncidentProcesses.ID);
    }

    UUID action(TaskAtHand task) {
        return task.reference(IncidentProcesses.ACTION_ID);
    }

    Map<String, Object> values(TaskAtHand task) {
        var incident = incidents.get(of(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), incident.file(), task.name()));
        values.put("aboutReference", about.of(incident.id, task.by()));
        values.put("awareAt", LondonTime.dayAndTime(incident.awareAt));
        values.put("whatHappened", incident.what);
        values.put("notifyBy", clocks.due(IncidentClocks.NOTIFY, incident.id));
        values.put("rapidReviewBy", clocks.due(IncidentClocks.RAPID_REVIEW, incident.id));
        values.put("publishBy", clocks.due(IncidentClocks.PUBLISH, incident.id));
        values.put("soFarLines", soFar(incident.id));
        return values;
    }

    /** What was decided and learned before: nobody has to look it up to go on. */
    private String soFar(UUID id) {
        var lines = new FormLines();
        papers.latest(id, "decide-on-the-notification", DecideOnTheNotification.class).ifPresent(decision -> {
            lines.add("Why the panel was notified", decision.because());
            lines.add("The child said or lived through", decision.childsVoice());
            lines.add("Done at once for the children", decision.safeNow());
        });
        papers.latest(id, "write-the-rapid-review", WriteTheRapidReview.class).ifPresent(review -> {
            lines.add("Learned in the rapid review", review.learning());
            lines.add("Why a practice review", review.because());
        });
        return lines.orNull();
    }

    Map<String, Object> atAction(TaskAtHand task) {
        var values = values(task);
        var action = actions.get(action(task));
        values.put("actionWhat", action.what);
        values.put("actionWho", action.who);
        values.put("actionBy", clocks.due(IncidentClocks.ACTION, action.id));
        return values;
    }
}
