package org.childjourney.permanence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report about a special guardian: written, signed by somebody else with a plan of support, sent to the court, and what the court made of it. */
@Service
@Transactional
class GuardianshipReports {

    static final String ASSESSMENT = "assess-the-guardian";
    private static final String DECISION = "record-the-guardianship-decision";

    private final SpecialGuardianshipTable table;
    private final PermanenceClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuardianshipReports(SpecialGuardianshipTable table, PermanenceClocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** The worker's report. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> assessed(UUID id, AssessGuardian answers, String by) {
        var open = table.get(id);
        Instant now = clock.instant();
        answers.check(now);
        papers.keep(id, open.child(), ASSESSMENT, now, answers, by);
        if (answers.withdrawn()) {
            over(open, GuardianshipResult.WITHDRAWN, answers.whyWithdrawn(), now, by);
            return Map.of("guardianshipOutcome", GuardianshipResult.WITHDRAWN.code());
        }
        open.assessedBy = by;
        events.publishEvent(new GuardianAssessed(id, open.child(), open.journey(), now, by, answers.recommended(),
                answers.recommendsBecause() + " The child: " + answers.childSaid()));
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new PermanenceHarmSuspected(id, open.child(), open.journey(), now, by, answers.harmBecause()));
        }
        return Map.of("guardianshipOutcome", "goesOn");
    }

    /** The manager signs and sends the report, or sends it back. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> signed(UUID id, AgreeGuardianshipSupport answers, String by) {
        var open = table.get(id);
        answers.check(open.askedAt, clock.instant(), by.equals(open.assessedBy));
        papers.keep(id, open.child(), "agree-the-guardianship-support", clock.instant(), answers, by);
        open.sentBackBecause = answers.sentBackBecause();
        if (!answers.sentBack()) {
            open.reportSentAt = answers.at();
            open.supportReviewOn = answers.supportReviewOn();
            clocks.meet(open.reportRule(), id, answers.at(), "GuardianshipReportSent", by);
            events.publishEvent(new GuardianshipReportSent(id, open.child(), open.journey(), answers.at(), by, answers.supportReviewOn(), answers.support()));
        }
        return Map.of("reportOutcome", answers.sentBack() ? "sentBack" : "sent");
    }

    /** What the court decided; it takes effect in {@link #passOn}. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> decided(UUID id, RecordGuardianshipDecision answers, String by) {
        var open = table.get(id);
        answers.check(open.reportSentAt, clock.instant());
        papers.keep(id, open.child(), DECISION, answers.at(), answers, by);
        return Map.of("guardianshipOutcome", answers.result().code());
    }

    void passOn(UUID id) {
        var open = table.get(id);
        if (open.isOpen()) {
            var paper = papers.of(id).stream().filter(each -> each.form().equals(DECISION)).findFirst().orElseThrow();
            var decision = papers.latest(id, DECISION, RecordGuardianshipDecision.class).orElseThrow();
            over(open, decision.result(), decision.courtSaid(), decision.at(), paper.recordedBy());
        }
    }

    void over(SpecialGuardianship open, GuardianshipResult result, String why, Instant at, String by) {
        open.end(result, why, at, by);
        clocks.cancelAll(open.id, result.label(), by);
        events.publishEvent(new GuardianshipEnded(open.id, open.child(), open.journey(), at, by, result, why));
    }
}
