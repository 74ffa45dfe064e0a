package org.childjourney.complaints;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 2 of a complaint: somebody investigates beside an independent person, and the council adjudicates. */
@Service
@Transactional
class SecondStage {

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ComplaintMoments moments;
    private final Papers papers;

    SecondStage(Complaints complaints, ComplaintClocks clocks, ComplaintMoments moments, Papers papers) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.moments = moments;
        this.papers = papers;
    }

    /** @throws Refused where the two are one */
    void appoint(UUID id, AppointTheInvestigators answers, String by) {
        var complaint = complaints.get(id);
        new Answers().require(!answers.investigator().strip().equalsIgnoreCase(answers.independentPerson().strip()), "independentPerson", answers.independentPerson(),
                "Who is the independent person? Another than who investigates.").orRefuse();
        papers.keep(id, complaint.file(), "appoint-the-investigators", moments.now(), answers, by);
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> adjudicate(UUID id, AdjudicateTheComplaint answers, String by) {
        var complaint = complaints.get(id);
        boolean adjudicated = "adjudicated".equals(answers.outcome());
        if (adjudicated) {
            adjudicated(complaint, answers, by);
        } else {
            new Answers().require(!complaint.moreTime, "outcome", "moreTime", "More time was agreed already: it is 65 working days in all.").orRefuse();
            complaint.moreTime = true;
            clocks.longer(complaint, ComplaintClocks.ADJUDICATION, ComplaintProcesses.STAGE_2, by);
        }
        papers.keep(id, complaint.file(), "adjudicate-the-complaint", moments.now(), answers, by);
        return Map.of("adjudicated", adjudicated, "stageRule", complaint.stageRule());
    }

    private void adjudicated(Complaint complaint, AdjudicateTheComplaint answers, String by) {
        var check = moments.check("sentAt", answers.sentAt(), complaint.stageSince);
        answers.check(check);
        check.orRefuse();
        Instant at = answers.sentAt().toInstant();
        complaint.answeredAt = at;
        complaint.finding = answers.finding();
        clocks.meet(complaint.stageRule(), complaint, at, "ComplaintAdjudicated", by);
        clocks.start(ComplaintClocks.REQUEST, complaint, at, "ComplaintAdjudicated", ComplaintProcesses.STAGE_2, by);
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> request(UUID id, RecordTheRequestForAPanel answers, String by) {
        var complaint = complaints.get(id);
        boolean wanted = YesNo.isYes(answers.panelWanted());
        if (wanted) {
            moments.check("wantedAt", answers.wantedAt(), complaint.answeredAt).orRefuse();
            Instant at = answers.wantedAt().toInstant();
            clocks.meet(ComplaintClocks.REQUEST, complaint, at, "PanelWanted", by);
            complaint.toStage(3, at);
            clocks.start(ComplaintClocks.PANEL, complaint, at, "PanelWanted", ComplaintProcesses.STAGE_3, by);
        } else {
            complaints.over(complaint, ComplaintEnd.ACCEPTED, "No panel is wanted.", moments.now(), by);
        }
        papers.keep(id, complaint.file(), "record-the-request-for-a-panel", moments.now(), answers, by);
        return Map.of("panelWanted", wanted);
    }
}
