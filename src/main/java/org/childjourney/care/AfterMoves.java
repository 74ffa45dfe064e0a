package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is looked at after a move: why a placement broke, whether the child moves too often, and which school the child goes to now. */
@Service
@Transactional
class AfterMoves {

    private final PlacementMoves moves;
    private final CareReading reading;
    private final CareClocks clocks;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AfterMoves(PlacementMoves moves, CareReading reading, CareClocks clocks, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.reading = reading;
        this.clocks = clocks;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void disruption(UUID id, HoldTheDisruptionMeeting answers, String by) {
        var move = moves.get(id);
        var period = reading.period(move.care);
        Instant now = clock.instant();
        Instant at = answers.heldAt() == null ? null : answers.heldAt().toInstant();
        CareMoments.require(new Answers(), "heldAt", "When was the meeting?", at, now, move.movedAt, "the child moved")
                .require(!answers.came().isEmpty(), "came", null, "Who came? Name everyone, the carers the child left among them.")
                .require(answers.officerToldOn() != null && !answers.officerToldOn().isAfter(LondonTime.day(now)), "officerToldOn", answers.officerToldOn(),
                        "When was the reviewing officer told? Give the day, at the latest today.").orRefuse();
        papers.keep(id, period.child(), "hold-the-disruption-meeting", at, answers, by);
        clocks.meet(CareClocks.DISRUPTION, id, at, "DisruptionMeetingHeld", by);
        events.publishEvent(period.matters(at, by, "DisruptionMeetingHeld", "Why the placement broke: " + answers.broke() + " The child: " + answers.childSaid()));
    }

    /** @throws Refused when the direction's day has passed */
    void stability(UUID id, LookAtTheStability answers, String by) {
        var move = moves.get(id);
        var period = reading.period(move.care);
        Instant now = clock.instant();
        new Answers().require(answers.byWhen() != null && !answers.byWhen().isBefore(LondonTime.day(now)), "byWhen", answers.byWhen(), "By when? Today or later.").orRefuse();
        papers.keep(id, period.child(), "look-at-the-stability", now, answers, by);
        events.publishEvent(period.matters(now, by, "StabilityLookedAt", move.placements + " placements in twelve months, seen by a service manager. " + answers.direction()
                + ", by " + LondonTime.longDate(answers.byWhen())));
    }

    /** @throws Refused when the day cannot be */
    void education(UUID id, ArrangeEducation answers, String by) {
        var move = moves.get(id);
        var period = reading.period(move.care);
        Instant now = clock.instant();
        LocalDate on = answers.startedOn();
        new Answers().require(on != null && !on.isAfter(LondonTime.day(now)) && !on.isBefore(LondonTime.day(move.movedAt)), "startedOn", on,
                "Since when does the child learn there? Give the first day there, from the move until today.").orRefuse();
        papers.keep(id, period.child(), "arrange-education", now, answers, by);
        clocks.meet(CareClocks.SCHOOL, id, LondonTime.startOf(on).isBefore(move.movedAt) ? move.movedAt : LondonTime.startOf(on), "EducationArranged", by);
        events.publishEvent(period.note(now, by, "EducationArranged", "Learns since " + LondonTime.longDate(on) + ": " + answers.where()));
    }
}
