package org.childjourney.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.Decisions;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grading of an audit: the rule table suggests a grade from the themes, the auditor grades, and a second person moderates. */
@Service
@Transactional
class GradedAudits {

    static final String FORM = "audit-the-case";
    static final String MODERATION = "moderate-the-audit";

    private final CaseAuditBook book;
    private final AuditCheck check;
    private final Directions directions;
    private final Decisions decisions;
    private final Clocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GradedAudits(CaseAuditBook book, AuditCheck check, Directions directions, Decisions decisions, Clocks clocks, Papers papers, ApplicationEventPublisher events,
                 Clock clock) {
        this.book = book;
        this.check = check;
        this.directions = directions;
        this.decisions = decisions;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void audit(UUID id, AuditTheCase answers, String by) {
        var audit = book.get(id);
        var suggestion = decisions.suggestion("case-audit-grade", "grade", answers.forTheTable());
        check.ofAudit(audit, answers, suggestion, by);
        book.audited(id, AuditGrade.of(suggestion.code()), answers.grade(), clock.instant(), by);
        papers.keep(id, audit.child(), FORM, clock.instant(), answers, suggestion, by);
    }

    /** @throws org.childjourney.foundation.Refused when the moderator audited it, or holds the case */
    Map<String, Object> moderate(UUID id, ModerateTheAudit answers, String by) {
        var audit = book.get(id);
        check.ofModeration(audit, by);
        papers.keep(id, audit.child(), MODERATION, clock.instant(), answers, by);
        boolean stands = YesNo.isYes(answers.agrees());
        if (stands) {
            Instant now = clock.instant();
            book.moderated(id, now, by);
            clocks.meet(audit.rule(), id, now, "CaseAuditModerated", by);
            events.publishEvent(new CaseAuditModerated(id, audit.child(), audit.journey(), now, by, audit.grade()));
        }
        return Map.of("gradeStands", stands, "goodOrBetter", audit.grade().isGoodOrBetter());
    }

    void passOnTheActions(CaseAudit audit) {
        directions.give(audit.child(), audit.journey(), Direction.Source.AUDIT, audit.id(), lastAnswers(audit.id()).orElseThrow().actions(), audit.auditedBy());
    }

    Optional<AuditTheCase> lastAnswers(UUID audit) {
        return papers.latest(audit, FORM, AuditTheCase.class);
    }

    Optional<ModerateTheAudit> lastModeration(UUID audit) {
        return papers.latest(audit, MODERATION, ModerateTheAudit.class);
    }
}
