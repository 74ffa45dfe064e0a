package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staying in touch: every contact is planned, and the next one when this one closes; three months of silence go to the manager. */
@Service
@Transactional
class CareLeaverContacts {

    private static final String FORM = "record-contact-with-the-care-leaver";

    private final CareLeaverContactTable table;
    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareLeaverContacts(CareLeaverContactTable table, LeavingCareClocks clocks, LeavingCareProcesses processes, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Contacts begin with a class that has them; where they are planned already, they go on. */
    void begin(CareLeaver leaver, Trigger from, String by) {
        if (leaver.contactRule == null) {
            leaver.contactRule = leaver.provided ? LeavingCareClocks.VISIT_AFTER_MOVE : LeavingCareClocks.CONTACT;
            start(leaver.contactRule, leaver, from, by);
            start(LeavingCareClocks.SILENT, leaver, from, by);
            processes.beginContact(leaver);
        }
    }

    void stop(CareLeaver leaver, String why, String by) {
        if (leaver.contactRule != null) {
            processes.cancel(LeavingCareProcesses.CONTACT, leaver, why);
            List.of(leaver.contactRule, LeavingCareClocks.SILENT).forEach(rule -> clocks.cancel(rule, leaver.id, why, by));
            leaver.contactRule = null;
        }
    }

    /** On the form of a planned contact. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> record(CareLeaver leaver, RecordContactWithTheCareLeaver answers, String by) {
        var made = answers.made();
        keep(leaver, made, answers, by);
        if (YesNo.isYes(answers.actToday())) {
            events.publishEvent(new CareLeaverInNeed(leaver.id, leaver.child(), leaver.journey(), made.at(), by, answers.whatToday()));
        }
        if (YesNo.isYes(answers.harmSuspected())) {
            events.publishEvent(new LeavingCareHarmSuspected(leaver.id, leaver.child(), leaver.journey(), made.at(), by, answers.whatToday()));
        }
        return Map.of("inTouch", made.heard());
    }

    /** Told on the young person's page: they rang, came by, wrote. @throws org.childjourney.foundation.Refused with every wrong field */
    void told(CareLeaver leaver, ContactMade made, String by) {
        keep(leaver, made, made, by);
        processes.cancel(LeavingCareProcesses.CONTACT, leaver, "There was contact before");
    }

    private void keep(CareLeaver leaver, ContactMade made, Object answers, String by) {
        var check = new Answers();
        made.check(leaver.lastTriedAt, clock.instant(), check);
        check.orRefuse();
        papers.keep(leaver.id, leaver.child(), FORM, made.at(), answers, by);
        table.save(new CareLeaverContact(leaver, made, by));
        leaver.inTouch = made.inTouch();
        leaver.lastTriedAt = made.at();
        if (made.heard()) {
            leaver.lastInTouchAt = made.at();
            leaver.activity = made.activity();
            leaver.lives(made.livesIn(), made.suitable(), leaver.provided);
            clocks.meet(LeavingCareClocks.SILENT, leaver.id, made.at(), "CareLeaverContacted", by);
        }
        if (made.answers(leaver.contactRule)) {
            clocks.meet(leaver.contactRule, leaver.id, made.at(), "CareLeaverContacted", by);
        }
        events.publishEvent(leaver.note(made.at(), by, made.heard() ? "CareLeaverContacted" : "CareLeaverNotReached",
                (made.heard() ? "In touch. " : made.inTouch().label() + ". ") + made.said()));
    }

    /** What was met begins anew, from when the young person was last heard; what was not runs on. */
    void planNext(CareLeaver leaver) {
        if (!clocks.runs(leaver.contactRule, leaver.id)) {
            leaver.contactRule = LeavingCareClocks.CONTACT;
            start(leaver.contactRule, leaver, Trigger.at(leaver.lastInTouchAt), "system");
        }
        if (!clocks.runs(LeavingCareClocks.SILENT, leaver.id)) {
            start(LeavingCareClocks.SILENT, leaver, Trigger.at(leaver.lastInTouchAt), "system");
        }
        processes.beginContact(leaver);
    }

    /** The council provides the new home: the adviser visits within seven days, whatever was planned. */
    void visitAfterMove(CareLeaver leaver, Instant at, String by) {
        if (leaver.contactRule == null || leaver.contactRule.equals(LeavingCareClocks.VISIT_AFTER_MOVE)) {
            return;
        }
        processes.cancel(LeavingCareProcesses.CONTACT, leaver, "The visit after the move comes first");
        clocks.cancel(leaver.contactRule, leaver.id, "The visit after the move comes first.", by);
        leaver.contactRule = LeavingCareClocks.VISIT_AFTER_MOVE;
        start(leaver.contactRule, leaver, Trigger.at(at), by);
        processes.beginContact(leaver);
    }

    /** Each contact in a line, oldest first. */
    List<String> lines(UUID leaver) {
        return table.findByCareLeaverOrderByAt(leaver).stream().map(CareLeaverContact::inWords).toList();
    }

    private void start(String rule, CareLeaver leaver, Trigger from, String by) {
        clocks.start(rule, leaver, from, "CareLeaverContacted", LeavingCareProcesses.CONTACT, by);
    }
}
