package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day a child moves in: the first placement makes the child looked after, each later one is a move. */
@Service
@Transactional
class PlacementArrivals {

    private final CarePlacementTable table;
    private final PlacementMoveTable moves;
    private final CareReading reading;
    private final CareCourse course;
    private final PlacementDuties duties;
    private final PlacementMoves moving;
    private final EpisodeBook episodes;
    private final Papers papers;
    private final Clock clock;

    PlacementArrivals(CarePlacementTable table, PlacementMoveTable moves, CareReading reading, CareCourse course, PlacementDuties duties, PlacementMoves moving,
                      EpisodeBook episodes, Papers papers, Clock clock) {
        this.table = table;
        this.moves = moves;
        this.reading = reading;
        this.course = course;
        this.duties = duties;
        this.moving = moving;
        this.episodes = episodes;
        this.papers = papers;
        this.clock = clock;
    }

    /** The child moved in, or did not after all. @throws Refused with every wrong field */
    void record(UUID id, RecordTheMoveIn answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        if (!answers.yes()) {
            papers.keep(id, period.child(), "record-the-move-in", clock.instant(), answers, by);
            return;
        }
        check(period, placement, answers);
        Instant at = answers.movedInAt().toInstant();
        papers.keep(id, period.child(), "record-the-move-in", at, answers, by);
        var before = reading.latest(period.id).filter(CarePlacement::isLivedIn);
        var move = Optional.ofNullable(placement.move).flatMap(moves::findById);
        before.ifPresent(old -> leave(period, old, placement, move, at, by));
        placement.fromAt = at;
        table.saveAndFlush(placement);
        if (period.sinceAt == null) {
            course.firstPlaced(period, placement, by);
        } else {
            episodes.placementChanged(period.id, placement, LondonTime.day(at), before.map(old -> old.reasonChange).orElse(null));
            moving.made(period, placement, move.orElseThrow(), YesNo.isYes(answers.schoolLost()), by);
        }
        duties.begin(period, placement, by);
    }

    private void leave(CarePeriod period, CarePlacement old, CarePlacement placement, Optional<PlacementMove> move, Instant at, String by) {
        boolean shortStay = old.place.temporary() || placement.place.temporary();
        old.leave(at, shortStay ? null : move.map(one -> one.reason).orElse(null));
        table.saveAndFlush(old);
        duties.end(period, old, by, shortStay || move.map(one -> one.noticeGiven).orElse(false));
    }

    private void check(CarePeriod period, CarePlacement placement, RecordTheMoveIn answers) {
        Instant at = answers.movedInAt() == null ? null : answers.movedInAt().toInstant();
        Instant from = reading.latest(period.id).map(old -> old.fromAt).orElse(period.statusFromAt);
        boolean first = period.sinceAt == null;
        var check = CareMoments.require(new Answers(), "movedInAt", "When did the child move in?", at, clock.instant(), from,
                first ? "the consent or order under which the child comes in" : "the child moved into the place before");
        check.require(at == null || !first || !period.wantedStatus.isCareOrder() || LondonTime.day(at).equals(LondonTime.day(from)), "movedInAt", at,
                        "When did the child move in? The child is in care since the order, on " + LondonTime.longDate(LondonTime.day(from))
                                + ": say where the child lived from that day, with the parents if so, and record the move after it.")
                .require(placement.inEmergency || !placement.approvalToGive(), "movedIn", "yes", "This place is not approved yet.")
                .orRefuse();
    }
}
