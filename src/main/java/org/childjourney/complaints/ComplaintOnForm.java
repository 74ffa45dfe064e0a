package org.childjourney.complaints;

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

/** What every form about a complaint shows above its questions; each look at the file is written down, granted or refused. */
@Component
class ComplaintOnForm {

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ChildRecords records;
    private final AboutWhom about;
    private final Papers papers;

    ComplaintOnForm(Complaints complaints, ComplaintClocks clocks, ChildRecords records, AboutWhom about, Papers papers) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.records = records;
        this.about = about;
        this.papers = papers;
    }

    UUID of(TaskAtHand task) {
        return task.reference(ComplaintProcesses.ID);
    }

    /** @throws org.childjourney.foundation.NotAllowed to whoever is no named reader */
    Map<String, Object> values(TaskAtHand task) {
        var complaint = complaints.get(of(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), complaint.file(), task.name()));
        values.put("complainant", complaint.complainant);
        values.put("byChild", complaint.byChild);
        values.put("aboutReference", about.of(complaint.id, task.by()));
        values.put("madeAt", LondonTime.dayAndTime(complaint.madeAt));
        values.put("whatComplained", complaint.what);
        values.put("wished", complaint.wished);
        values.put("stageBy", clocks.due(complaint.id));
        values.put("soFarLines", soFar(complaint.id));
        return values;
    }

    /** What was answered, asked and found before, in its order: nobody has to look it up to go on. */
    private String soFar(UUID id) {
        var lines = new FormLines();
        lines.add("Answered", papers.latest(id, "answer-the-complaint", AnswerTheComplaint.class).map(AnswerTheComplaint::answer).orElse(null));
        lines.add("Still wrong for them", papers.latest(id, "record-what-they-say", RecordWhatTheySay.class).map(RecordWhatTheySay::stillWrong).orElse(null));
        var appointed = papers.latest(id, "appoint-the-investigators", AppointTheInvestigators.class);
        lines.add("The complaint, as they agreed it", appointed.map(AppointTheInvestigators::recorded).orElse(null));
        lines.add("Investigates", appointed.map(AppointTheInvestigators::investigator).orElse(null));
        lines.add("Independent person", appointed.map(AppointTheInvestigators::independentPerson).orElse(null));
        lines.add("Decided after the investigation", papers.latest(id, "adjudicate-the-complaint", AdjudicateTheComplaint.class).map(AdjudicateTheComplaint::adjudication).orElse(null));
        lines.add("Why they ask for a panel", papers.latest(id, "record-the-request-for-a-panel", RecordTheRequestForAPanel.class).map(RecordTheRequestForAPanel::stillWrong).orElse(null));
        lines.add("The panel found", papers.latest(id, "hold-the-complaint-panel", HoldTheComplaintPanel.class).map(HoldTheComplaintPanel::findings).orElse(null));
        lines.add("The panel recommends", papers.latest(id, "send-the-panels-report", SendThePanelsReport.class).map(SendThePanelsReport::recommendations).orElse(null));
        return lines.orNull();
    }
}
