package org.childjourney.complaints;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.keptapart.AboutWhom;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form about a complaint shows above its questions; each look at the file is written down, granted or refused. */
@Component
class ComplaintOnForm {

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ChildRecords records;
    private final AboutWhom about;

    ComplaintOnForm(Complaints complaints, ComplaintClocks clocks, ChildRecords records, AboutWhom about) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.records = records;
        this.about = about;
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
        return values;
    }
}
