package org.childjourney.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.childjourney.visits.PlannedVisit;
import org.childjourney.visits.Visit;
import org.childjourney.visits.VisitToChild;
import org.childjourney.visits.Visits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits to a child placed for adoption: each week until the first review, then as it decided. A failed visit is not a visit. */
@Service
@Transactional
class AdoptionVisits {

    private static final Map<String, String> PURPOSES = Map.of("welfare", "To see how the child settles with the adopters");

    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Visits visits;
    private final ApplicationEventPublisher events;

    AdoptionVisits(AdoptionBook book, AdoptionClocks clocks, AdoptionProcesses processes, Visits visits, ApplicationEventPublisher events) {
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.visits = visits;
        this.events = events;
    }

    /** @return whether the child was seen. @throws Refused with every wrong field */
    boolean record(UUID id, VisitToChild answers, String by) {
        var adoption = book.get(id);
        Visit visit = visits.record(new PlannedVisit(id, adoption.child(), since(adoption), Optional.empty(), PURPOSES), answers, by);
        if (visit.seen()) {
            adoption.lastSeenAt = visit.at();
            clocks.meet(running(id), id, visit.at(), "ChildWithAdoptersSeen", by);
        }
        String words = visit.inWords() + ". " + (visit.seen() ? answers.voice() : answers.whatHappened());
        events.publishEvent(adoption.note(visit.at(), by, visit.seen() ? "ChildWithAdoptersSeen" : "VisitToAdoptersTried", (visit.seen() ? "Visit: " : "Visit tried: ") + words));
        worries(adoption, visit, answers, by);
        return visit.seen();
    }

    private void worries(Adoption adoption, Visit visit, VisitToChild answers, String by) {
        int unseen = visits.unseenInARow(adoption.child());
        if (unseen > 1) {
            events.publishEvent(new ChildWithAdoptersNotSeen(adoption.id, adoption.child(), adoption.journey(), visit.at(), by, unseen, answers.whatHappened()));
        }
        if (answers.suspectsHarm()) {
            events.publishEvent(new AdoptionHarmSuspected(adoption.id, adoption.child(), adoption.journey(), visit.at(), by, answers.whatToday()));
        }
    }

    /** The visit in hand may have been planned before the first review. */
    String running(UUID id) {
        return clocks.runs(AdoptionClocks.VISIT, id) ? AdoptionClocks.VISIT : AdoptionClocks.AGREED_VISIT;
    }

    /** The last visit to these adopters, or the move. */
    private Instant since(Adoption adoption) {
        return of(adoption.id).stream().map(Visit::at).filter(at -> at.isAfter(adoption.placedAt)).reduce((earlier, later) -> later).orElse(adoption.placedAt);
    }

    List<Visit> of(UUID id) {
        return visits.of(id);
    }

    /** What the visit may have been for. */
    Map<String, String> purposes() {
        return PURPOSES;
    }

    void planTheNext(UUID id) {
        var adoption = book.get(id);
        Instant seen = adoption.lastSeenAt;
        var from = adoption.reviews == 0 ? Trigger.at(seen) : Trigger.order(LondonTime.endOf(LondonTime.day(seen).plusWeeks(adoption.visitEveryWeeks)), seen);
        clocks.start(adoption.visitRule(), adoption, from, "ChildWithAdoptersSeen", AdoptionProcesses.VISIT, "system");
        processes.beginVisit(adoption);
    }
}
