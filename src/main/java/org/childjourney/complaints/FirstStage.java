package org.childjourney.complaints;

import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.childjourney.keptapart.CourseOfFiles;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stage 1 of a complaint: a manager who is not complained of answers it, and asks what they say to that. */
@Service
@Transactional
class FirstStage {

    private final Complaints complaints;
    private final ComplaintClocks clocks;
    private final ComplaintMoments moments;
    private final Papers papers;
    private final ApplicationEventPublisher events;

    FirstStage(Complaints complaints, ComplaintClocks clocks, ComplaintMoments moments, Papers papers, ApplicationEventPublisher events) {
        this.complaints = complaints;
        this.clocks = clocks;
        this.moments = moments;
        this.papers = papers;
        this.events = events;
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> answer(UUID id, AnswerTheComplaint answers, String by) {
        var complaint = complaints.get(id);
        papers.keep(id, complaint.file(), "answer-the-complaint", moments.now(), answers, by);
        switch (answers.outcome()) {
            case "answered" -> answered(complaint, answers, by);
            case "moreTime" -> moreTime(complaint, by);
            default -> complaints.over(complaint, ComplaintEnd.WITHDRAWN, answers.whyWithdrawn(), moments.now(), by);
        }
        if (YesNo.isYes(answers.childAtRisk())) {
            var child = complaint.child().orElseThrow(() -> Refused.because("childAtRisk", "yes", CourseOfFiles.WHICH_CHILD));
            events.publishEvent(new ComplaintHarmSuspected(child, moments.now(), by, answers.harmInRecord()));
        }
        return Map.of("answerOutcome", answers.outcome(), "stageRule", complaint.stageRule());
    }

    private void answered(Complaint complaint, AnswerTheComplaint answers, String by) {
        moments.check("answeredAt", answers.answeredAt(), complaint.madeAt)
                .require(!"notYet".equals(answers.advocate()), "advocate", answers.advocate(), "Was an advocate offered? Offer the child one before the complaint is answered.").orRefuse();
        complaint.answeredAt = answers.answeredAt().toInstant();
        complaint.finding = answers.upheld();
        clocks.meet(complaint.stageRule(), complaint, complaint.answeredAt, "ComplaintAnswered", by);
    }

    private void moreTime(Complaint complaint, String by) {
        new Answers().require(!complaint.moreTime, "outcome", "moreTime", "More time was agreed already: it is twenty working days in all.").orRefuse();
        complaint.moreTime = true;
        clocks.longer(complaint, ComplaintClocks.ANSWER, ComplaintProcesses.STAGE_1, by);
    }

    /** @throws Refused with every wrong field */
    Map<String, Object> said(UUID id, RecordWhatTheySay answers, String by) {
        var complaint = complaints.get(id);
        boolean content = YesNo.isYes(answers.content());
        if (content) {
            complaints.over(complaint, ComplaintEnd.RESOLVED, "Content with the answer.", moments.now(), by);
        } else {
            moments.check("wantedAt", answers.wantedAt(), complaint.answeredAt).orRefuse();
            complaint.toStage(2, answers.wantedAt().toInstant());
            clocks.startForLater(complaint.stageRule(), complaint, complaint.stageSince, "InvestigationWanted", ComplaintProcesses.STAGE_2, by);
        }
        papers.keep(id, complaint.file(), "record-what-they-say", moments.now(), answers, by);
        return Map.of("investigationWanted", !content);
    }
}
