package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing officer's own way out of the council: Cafcass may be told at any moment of a concern, whatever else goes on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CafcassNotices {

    private final CafcassNoticeTable table;
    private final ConcernTable concerns;
    private final ConcernProcess process;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CafcassNotices(CafcassNoticeTable table, ConcernTable concerns, ConcernProcess process, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.concerns = concerns;
        this.process = process;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Cafcass was told; it may be told again. @throws org.childjourney.foundation.Refused with every wrong field */
    void tell(UUID id, TellCafcass answers, String by) {
        var concern = concerns.findById(id).orElseThrow();
        Instant at = answers.toldAt().toInstant();
        var check = new Answers();
        check(concern, at, "toldAt", check);
        check.require(Words.isYesOrSays(answers.childKnows(), answers.whyChildNotTold()), "whyChildNotTold", null, "Why does the child not know? needs an answer.").orRefuse();
        papers.keep(id, concern.child(), "tell-cafcass", at, answers, by);
        note(concern, at, answers.whyCafcass(), by);
        process.offerCafcass(concern);
    }

    /** Writes down that Cafcass was told. */
    void note(Concern concern, Instant at, String why, String by) {
        table.save(new CafcassNotice(concern, at, why, clock.instant(), by));
        events.publishEvent(new CafcassTold(concern.id, concern.child(), concern.journey(), at, by, why));
    }

    void check(Concern concern, Instant at, String field, Answers check) {
        check.require(!at.isAfter(clock.instant()), field, at, "When was Cafcass told? " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(!at.isBefore(concern.raisedAt), field, at, "When was Cafcass told? " + LondonTime.dayAndTime(at)
                        + " lies before the concern was raised, on " + LondonTime.dayAndTime(concern.raisedAt) + ".");
    }

    List<CafcassNotice> of(UUID concern) {
        return table.findByConcernOrderByToldAt(concern);
    }

    void belongTo(ChildId joined, ChildId known) {
        table.belongTo(joined.value(), known.value());
    }
}
