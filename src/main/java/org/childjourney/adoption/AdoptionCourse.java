package org.childjourney.adoption;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of an adoption, from the review that made it the plan to its end: record, clocks and processes together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AdoptionCourse {

    private static final List<String> WITH_IT = List.of(Role.ADOPTION_SOCIAL_WORKER, Role.AGENCY_DECISION_MAKER);

    private final AdoptionTable table;
    private final AdoptionBook book;
    private final AdoptionClocks clocks;
    private final AdoptionProcesses processes;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdoptionCourse(AdoptionTable table, AdoptionBook book, AdoptionClocks clocks, AdoptionProcesses processes, Involvements involvements, ApplicationEventPublisher events,
                   Clock clock) {
        this.table = table;
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    UUID begin(Adoption adoption, String by) {
        table.saveAndFlush(adoption);
        WITH_IT.forEach(role -> involvements.begin(adoption.child(), role, adoption.id, adoption.plannedAt, by));
        clocks.start(AdoptionClocks.CASE, adoption, Trigger.at(adoption.plannedAt), "AdoptionPlanned", AdoptionProcesses.DECISION, by);
        events.publishEvent(new AdoptionPlanned(adoption.id, adoption.child(), adoption.journey(), adoption.plannedAt, by, adoption.because));
        processes.begin(AdoptionProcesses.DECISION, adoption);
        return adoption.id;
    }

    /** The agency decided that the child should be placed: a family is looked for, and the power to place is awaited. */
    void lookForAFamily(UUID id) {
        var adoption = book.get(id);
        search(adoption, adoption.decidedAt, "AdoptionDecided");
        if (adoption.authority == null) {
            processes.begin(AdoptionProcesses.AUTHORITY, adoption);
        }
    }

    /** The introductions failed, or the placement broke down, and adoption is still the plan. */
    void lookAgain(UUID id) {
        var adoption = book.get(id);
        adoption.placementEnded(adoption.placementEndedAt == null ? clock.instant() : adoption.placementEndedAt, adoption.placementEndedWhy);
        search(adoption, clock.instant(), "AdoptiveFamilyWantedAgain");
        if (adoption.authority != null && !processes.isRunning(AdoptionProcesses.REVIEW, id)) {
            planReview(adoption, clock.instant(), "AdoptiveFamilyWantedAgain", "system");
        }
    }

    private void search(Adoption adoption, Instant from, String event) {
        clocks.start(AdoptionClocks.REFERRAL, adoption, Trigger.at(from), event, AdoptionProcesses.REFERRAL, "system");
        clocks.start(AdoptionClocks.MATCH, adoption, Trigger.at(from), event, AdoptionProcesses.MATCH, "system");
        processes.begin(AdoptionProcesses.REFERRAL, adoption);
        processes.begin(AdoptionProcesses.MATCH, adoption);
    }

    /** The agency may place the child now; while the child waits, the plan is reviewed. */
    void mayBePlaced(Adoption adoption, Authority how, Instant at, String by) {
        boolean first = adoption.authorityAt == null;
        adoption.authority = how;
        adoption.authorityAt = first ? at : adoption.authorityAt;
        events.publishEvent(adoption.matters(at, by, "MayBePlacedForAdoption", "The child may be placed for adoption " + how.words() + "."));
        if (first && adoption.placedAt == null && !processes.isRunning(AdoptionProcesses.REVIEW, adoption.id)) {
            planReview(adoption, at, "MayBePlacedForAdoption", by);
        }
    }

    /** The next review, counted by the rule for how things stand now. */
    void planReview(Adoption adoption, Instant from, String event, String by) {
        clocks.start(adoption.reviewRule(), adoption, Trigger.at(from), event, AdoptionProcesses.REVIEW, by);
        processes.beginReview(adoption);
    }

    /** Adoption is not the plan any more; why, the record says already. @param own the process that says so, which comes to its own end */
    void changeThePlan(UUID id, String own) {
        var adoption = book.get(id);
        if (adoption.isOpen()) {
            String why = adoption.placedCeasedWhy == null ? "The agency decided that the child should not be placed for adoption." : adoption.placedCeasedWhy.label() + ".";
            over(adoption, AdoptionEnd.PLAN_CHANGED, why, clock.instant(), adoption.decidedBy == null ? "system" : adoption.decidedBy, own);
        }
    }

    void over(Adoption adoption, AdoptionEnd how, String why, Instant at, String by, String own) {
        adoption.end(how, why, at, by);
        table.saveAndFlush(adoption);
        clocks.cancelAll(adoption.id, how.label(), by);
        book.allAdoptersOf(adoption.id).forEach(adopters -> {
            clocks.cancelAll(adopters.id, how.label(), by);
            processes.cancelAssessment(adopters.id, how.label());
        });
        involvements.end(adoption.id, at);
        processes.cancelAllBut(own, adoption.id, how.label());
        events.publishEvent(new AdoptionEnded(adoption.id, adoption.child(), adoption.journey(), at, by, how, why));
    }

    /** Nobody is told of a decision any more: the child died. */
    void noticesFallAway(Adoption adoption, String why, String by) {
        book.noticesOf(adoption.id).forEach(notice -> {
            clocks.cancelAll(notice.id, why, by);
            processes.cancelNotice(notice.id, why);
        });
    }
}
