package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking the case to court: evidence and care plan, the application, short notice and why. */
@Service
@Transactional
class CourtApplications {

    static final String EVIDENCE = "file-the-evidence";
    static final String ISSUE = "record-the-issue";

    private final LegalCourse course;
    private final LegalCaseEnds ends;
    private final LegalClocks clocks;
    private final SentLetters written;
    private final Papers papers;
    private final Clock clock;

    CourtApplications(LegalCourse course, LegalCaseEnds ends, LegalClocks clocks, SentLetters written, Papers papers, Clock clock) {
        this.course = course;
        this.ends = ends;
        this.clocks = clocks;
        this.written = written;
        this.papers = papers;
        this.clock = clock;
    }

    /** The family's own meeting must have been offered before the council applies, or be said not to be in the children's best interests. */
    void file(UUID id, FileEvidence answers, String by) {
        var legalCase = course.get(id);
        var offer = new FamilyOffer(answers.familyMeeting(), answers.familyOfferedOn(), answers.familyExemptWhy());
        Instant now = clock.instant();
        var check = new Answers();
        offer.require(check, now);
        heldFirst(legalCase, answers, check, now);
        Moments.pastDay(check, "statementOn", "Social work statement", answers.statementOn(), null, "", now);
        Moments.pastDay(check, "carePlanOn", "Care plan", answers.carePlanOn(), null, "", now);
        Moments.pastDay(check, "chronologyOn", "Chronology", answers.chronologyOn(), null, "", now);
        check.orRefuse();
        papers.keep(id, course.lead(legalCase).child(), EVIDENCE, now, answers, by);
        offer.note(legalCase);
        legalCase.familyHeldOn = answers.familyHeldOn() == null ? legalCase.familyHeldOn : answers.familyHeldOn();
        legalCase.evidenceFiledAt = now;
        legalCase.placementAsked = answers.placementAsked();
        legalCase.placementAppliedOn = answers.placementAppliedOn();
    }

    /** Accepted, it is held before the council applies, or somebody says why the children cannot wait for it. */
    private static void heldFirst(LegalCase legalCase, FileEvidence answers, Answers check, Instant now) {
        boolean missing = "accepted".equals(legalCase.familyAnswer) && legalCase.familyHeldOn == null && answers.familyHeldOn() == null;
        check.require(!missing || answers.whyNotHeldFirst() != null && !answers.whyNotHeldFirst().isBlank(), "familyHeldOn", null,
                "The family accepted a meeting of its own: give the day it was held, or say why the children cannot wait for it.");
        if (answers.familyHeldOn() != null) {
            Moments.pastDay(check, "familyHeldOn", "The family's meeting", answers.familyHeldOn(), legalCase.familyOfferedOn, "the offer", now);
        }
    }

    /** @return whether the council applied */
    boolean record(UUID id, RecordIssue answers, String by) {
        var legalCase = course.get(id);
        boolean applied = YesNo.isYes(answers.applied());
        if (applied) {
            check(legalCase, answers);
        }
        papers.keep(id, course.lead(legalCase).child(), ISSUE, clock.instant(), answers, by);
        if (applied) {
            issued(legalCase, answers, by);
        }
        return applied;
    }

    private void check(LegalCase legalCase, RecordIssue answers) {
        var decidedOn = LondonTime.day(decidedAt(legalCase));
        var check = Moments.pastDay(new Answers(), "issuedOn", "Issued on", answers.issuedOn(), decidedOn, "the decision", clock.instant());
        Moments.pastDay(check, "issueLetterOn", "The letter to the parents", answers.issueLetterOn(), decidedOn, "the decision", clock.instant());
        check.orRefuse();
    }

    private void issued(LegalCase legalCase, RecordIssue answers, String by) {
        legalCase.issuedOn = answers.issuedOn();
        legalCase.shortNotice = YesNo.isYes(answers.shortNotice());
        legalCase.shortNoticeWhy = answers.shortNoticeWhy();
        legalCase.issueLetterOn = answers.issueLetterOn();
        Instant at = clocks.onTheDay(answers.issuedOn());
        clocks.meet(LegalClocks.EVIDENCE, course.children(legalCase), at, "CareProceedingsIssued", by);
        course.tell(legalCase, part -> new CareProceedingsIssued(legalCase.id, part.child(), part.journey(), at, by, answers.issuedOn(), legalCase.shortNotice));
    }

    /** The diagram goes on in court, or the case ends because no application is needed any more. */
    void goToCourtOrNot(UUID id) {
        var legalCase = course.get(id);
        String by = written.lastPaper(id, ISSUE).by();
        if (legalCase.issuedOn != null) {
            course.toCourt(legalCase, by);
        } else {
            String why = papers.latest(id, ISSUE, RecordIssue.class).orElseThrow().whyNotApplied();
            ends.all(legalCase, ChildInCaseStatus.NOT_ISSUED, why, clock.instant(), by);
        }
    }

    /** When it was decided to go to court: by the panel, or at the end of pre-proceedings. */
    static Instant decidedAt(LegalCase legalCase) {
        return legalCase.panelDecision == PanelDecision.ISSUE_NOW ? legalCase.panelDecidedAt : legalCase.stepDecisionAt;
    }
}
