package org.childjourney.allegations;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.foundation.FormLines;
import org.childjourney.keptapart.AboutWhom;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about an allegation shows above its questions; each look at the file is written down, granted or refused. */
@Component
class AllegationOnForm {

    private final Allegations allegations;
    private final ChildRecords records;
    private final AboutWhom about;
    private final Clocks clocks;
    private final Papers papers;

    AllegationOnForm(Allegations allegations, ChildRecords records, AboutWhom about, Clocks clocks, Papers papers) {
        this.allegations = allegations;
        this.records = records;
        this.about = about;
        this.clocks = clocks;
        this.papers = papers;
    }

    UUID of(TaskAtHand task) {
        return task.reference(AllegationAgainstWorkerProcess.ID);
    }

    /** @throws org.childjourney.foundation.NotAllowed to whoever is no named reader */
    Map<String, Object> values(TaskAtHand task) {
        var allegation = allegations.get(of(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), allegation.file(), task.name()));
        values.put("person", allegation.person);
        values.put("personRole", allegation.personRole);
        values.put("whatHeard", allegation.what);
        values.put("heardAt", LondonTime.dayAndTime(allegation.heardAt));
        values.put("aboutReference", about.of(allegation.id, task.by()));
        values.put("reportBy", LondonTime.due(clocks.dueAt(Allegations.RULE, allegation.id.toString()).toInstant()));
        values.put("reportedAt", allegation.reportedAt == null ? null : LondonTime.dayAndTime(allegation.reportedAt));
        values.put("meetingsHeld", allegation.meetings == 0 ? "none" : String.valueOf(allegation.meetings));
        values.put("soFarLines", soFar(allegation.id));
        return values;
    }

    /** What was reported, decided and agreed before: nobody has to look it up to go on. */
    private String soFar(UUID id) {
        var lines = new FormLines();
        papers.latest(id, "report-to-the-designated-officer", ReportToTheDesignatedOfficer.class).ifPresent(report -> {
            lines.add("The child said or showed", report.childSaid());
            lines.add("Done at once so that children are safe", report.safeNow());
        });
        papers.latest(id, "decide-on-the-allegation", DecideOnTheAllegation.class).ifPresent(decision -> lines.add("Why a meeting was decided", decision.because()));
        papers.latest(id, "hold-the-allegation-meeting", HoldTheAllegationMeeting.class).ifPresent(meeting -> {
            lines.add("The police", meeting.police());
            lines.add("Work with children meanwhile", meeting.suspension());
            lines.add("Who does what", meeting.actions());
        });
        return lines.orNull();
    }

    /** The report itself: its answer has the name under which the others show it. */
    Map<String, Object> atReport(TaskAtHand task) {
        var values = values(task);
        values.remove("reportedAt");
        return values;
    }
}
