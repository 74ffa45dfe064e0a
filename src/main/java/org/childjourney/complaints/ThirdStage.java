package org.childjourney.complaints;

import java.time.Instant;
import java.util.UUID;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 3 of a complaint: a panel of three independent persons looks at it, reports, and the director answers. */
@Service
@Transactional
class ThirdStage {

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ComplaintMoments moments;
    private final Papers papers;

    ThirdStage(Complaints complaints, ComplaintClocks clocks, ComplaintMoments moments, Papers papers) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.moments = moments;
        this.papers = papers;
    }

    /** @throws Refused with every wrong field */
    void held(UUID id, HoldTheComplaintPanel answers, String by) {
        var complaint = complaints.get(id);
        var check = moments.check("heldAt", answers.heldAt(), complaint.stageSince);
        answers.check(check);
        check.orRefuse();
        step(complaint, ComplaintClocks.PANEL, ComplaintClocks.REPORT, answers.heldAt().toInstant(), "PanelHeld", by);
        papers.keep(id, complaint.file(), "hold-the-complaint-panel", answers.heldAt().toInstant(), answers, by);
    }

    /** @throws Refused with every wrong field */
    void reported(UUID id, SendThePanelsReport answers, String by) {
        var complaint = complaints.get(id);
        moments.check("sentAt", answers.sentAt(), complaint.stageSince).orRefuse();
        step(complaint, ComplaintClocks.REPORT, ComplaintClocks.RESPONSE, answers.sentAt().toInstant(), "PanelReported", by);
        papers.keep(id, complaint.file(), "send-the-panels-report", answers.sentAt().toInstant(), answers, by);
    }

    private void step(Complaint complaint, String done, String next, Instant at, String event, String by) {
        clocks.meet(done, complaint, at, event, by);
        complaint.stageSince = at;
        clocks.start(next, complaint, at, event, ComplaintProcesses.STAGE_3, by);
    }

    /** @throws Refused with every wrong field */
    void answered(UUID id, AnswerThePanel answers, String by) {
        var complaint = complaints.get(id);
        moments.check("answeredAt", answers.answeredAt(), complaint.stageSince).orRefuse();
        Instant at = answers.answeredAt().toInstant();
        clocks.meet(ComplaintClocks.RESPONSE, complaint, at, "PanelAnswered", by);
        papers.keep(id, complaint.file(), "answer-the-panel", at, answers, by);
        complaints.over(complaint, ComplaintEnd.PANEL_ANSWERED, "The council answered the panel.", at, by);
    }
}
