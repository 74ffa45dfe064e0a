package org.childjourney.privatefostering;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.visits.PlannedVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits to a child who is privately fostered: a failed visit is not a visit, and a second one in a row the manager must know. */
@Service
@Transactional
class PrivateFosteringVisits {

    private static final Map<String, String> PURPOSES = Map.of(VisitPrivateFostering.PURPOSE, "To see whether the child is well looked after");

    /** What the gateway is told while the manager has decided nothing in this cycle. */
    private static final String NONE = "none";

    private final PrivateFosteringBook book;
    private final PrivateFosteringClocks clocks;
    private final PrivateFosteringCourse course;
    private final Papers papers;
    private final Visits visits;
    private final ApplicationEventPublisher events;

    PrivateFosteringVisits(PrivateFosteringBook book, PrivateFosteringClocks clocks, PrivateFosteringCourse course, Papers papers, Visits visits,
                           ApplicationEventPublisher events) {
        this.book = book;
        this.clocks = clocks;
        this.course = course;
        this.papers = papers;
        this.visits = visits;
        this.events = events;
    }

    /** Writes the visit or attempt down, or that the child left. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> record(UUID id, VisitPrivateFostering answers, String by) {
        var fostering = book.get(id);
        if (answers.gone()) {
            papers.keep(id, fostering.child(), "visit-the-privately-fostered-child", answers.ended().goneAt(), answers, by);
            course.arrangementEnded(fostering, answers.ended(), by);
            return Map.of("visitOutcome", "ended", "suitabilityAsked", false, "suitabilityDecision", NONE);
        }
        var check = new Answers();
        answers.check(check);
        check.orRefuse();
        Visit visit = visits.record(planned(fostering), answers.visit(), by);
        papers.keep(id, fostering.child(), "visit-the-privately-fostered-child", visit.at(), answers, by);
        if (answers.notice() != null) {
            course.noticeGiven(fostering, answers.notice(), by);
        }
        return visit.seen() ? seen(fostering, visit, answers, by) : notSeen(fostering, visit, answers, by);
    }

    private Map<String, Object> seen(PrivateFostering fostering, Visit visit, VisitPrivateFostering answers, String by) {
        clocks.meet(fostering.visitRule(), fostering.id, visit.at(), "PrivatelyFosteredChildSeen", by);
        fostering.seen(visit.at());
        events.publishEvent(new PrivatelyFosteredChildVisited(fostering.id, fostering.child(), fostering.journey(), visit.at(), by, true,
                visit.inWords() + ". " + answers.childSaid()));
        harm(fostering, visit, answers, by);
        return Map.of("visitOutcome", "seen", "suitabilityAsked", fostering.isToBeDecided() || YesNo.isYes(answers.decideAgain()), "suitabilityDecision", NONE);
    }

    private Map<String, Object> notSeen(PrivateFostering fostering, Visit visit, VisitPrivateFostering answers, String by) {
        int unseen = visits.unseenInARow(fostering.child());
        String words = visit.inWords() + ". " + answers.whatHappened();
        events.publishEvent(new PrivatelyFosteredChildVisited(fostering.id, fostering.child(), fostering.journey(), visit.at(), by, false, words));
        if (unseen > 1) {
            events.publishEvent(new PrivatelyFosteredChildNotSeen(fostering.id, fostering.child(), fostering.journey(), visit.at(), by, unseen, words));
        }
        harm(fostering, visit, answers, by);
        return Map.of("visitOutcome", "notSeen", "suitabilityAsked", false, "suitabilityDecision", NONE);
    }

    private void harm(PrivateFostering fostering, Visit visit, VisitPrivateFostering answers, String by) {
        if (visit.answers().suspectsHarm()) {
            events.publishEvent(new PrivateFosteringHarmSuspected(fostering.id, fostering.child(), fostering.journey(), visit.at(), by, answers.whatToday()));
        }
    }

    private PlannedVisit planned(PrivateFostering fostering) {
        var before = visits.of(fostering.id);
        var since = before.isEmpty() ? fostering.heardAt : before.get(before.size() - 1).at();
        return new PlannedVisit(fostering.id, fostering.child(), since, Optional.empty(), PURPOSES);
    }
}
