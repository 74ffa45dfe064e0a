package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.access.Role;
import org.childjourney.allocation.Involvements;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The course of leaving care: what begins with each class, and how help goes on or begins again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareLeaverCourse {

    private final CareLeaverBook book;
    private final LeavingCareClasses classes;
    private final PathwayNeeds needs;
    private final PathwayPlans plans;
    private final CareLeaverContacts contacts;
    private final CareLeaverBirthdays birthdays;
    private final HelpAfterTwentyOne later;
    private final CareLeaverEndings endings;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareLeaverCourse(CareLeaverBook book, LeavingCareClasses classes, PathwayNeeds needs, PathwayPlans plans, CareLeaverContacts contacts, CareLeaverBirthdays birthdays,
                     HelpAfterTwentyOne later, CareLeaverEndings endings, Involvements involvements, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.classes = classes;
        this.needs = needs;
        this.plans = plans;
        this.contacts = contacts;
        this.birthdays = birthdays;
        this.later = later;
        this.endings = endings;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** The class was confirmed: whatever it brings with it begins. */
    void takeOn(CareLeaver leaver, LeavingCareClass now, String by) {
        var before = leaver.careClass;
        UUID look = leaver.look;
        UUID stageBefore = leaver.classStage;
        boolean wasOver = leaver.endedAt != null;
        leaver.become(now, classes.since(leaver, now));
        events.publishEvent(new LeavingCareClassConfirmed(leaver.id, leaver.child(), leaver.journey(), clock.instant(), by, before, now, look, stageBefore, leaver.classStage));
        if (!now.hasAdviser()) {
            endings.stop(leaver, LeavingCareEnd.OTHER_CLASS, now.label() + ".", clock.instant(), by, LeavingCareProcesses.CLASS);
            return;
        }
        leaver.reopen();
        if (before == null || !before.hasAdviser() || wasOver) {
            involvements.begin(leaver.child(), Role.PERSONAL_ADVISER, leaver.id, clock.instant(), by);
            needs.begin(leaver, by);
            birthdays.beginNext(leaver, 0, by);
        }
        if (now.isVisited()) {
            contacts.begin(leaver, Trigger.on(leaver.classSince), by);
        } else {
            contacts.stop(leaver, "In care again.", by);
        }
        if (now == LeavingCareClass.FORMER_RELEVANT) {
            later.begin(leaver, by);
        }
    }

    /** The contact is closed: the next one is planned, unless a young person over 21 needs no more services. */
    void contactClosed(CareLeaver leaver) {
        if (leaver.inTouch == InTouch.NREQ && book.hasTurned(leaver, 21, LondonTime.day(leaver.lastTriedAt))) {
            endings.over(leaver, LeavingCareEnd.NOT_WANTED, "Said so at the last contact.", leaver.lastTriedAt, "system", LeavingCareProcesses.CONTACT);
            later.offerAgain(leaver, leaver.lastTriedAt);
        } else {
            contacts.planNext(leaver);
        }
    }

    /** Help goes on to 25; where it had ended already, the journey begins it again. */
    void helpWanted(CareLeaver leaver) {
        if (leaver.isOpen()) {
            leaver.helpedTo25 = true;
        } else {
            events.publishEvent(new HelpWantedAgain(leaver.id, leaver.child(), leaver.helpOfferedAt, "system", leaver.helpAnswer.label() + "."));
        }
    }

    /** Help had ended before, and is not wanted yet. */
    void offerAgain(CareLeaver leaver) {
        later.offerAgain(leaver, leaver.helpOfferedAt);
    }

    /** A young person of 21 to 24 asks for help again. */
    void resume(CareLeaver leaver, Instant at, String because, String by) {
        later.offersEnd(leaver, "Help goes on again.", by);
        leaver.resume();
        involvements.begin(leaver.child(), Role.PERSONAL_ADVISER, leaver.id, clock.instant(), by);
        events.publishEvent(new LeavingCareResumed(leaver.id, leaver.child(), leaver.journey(), at, by, leaver.classStage, because));
        contacts.begin(leaver, Trigger.at(at), by);
        plans.resume(leaver, at, by);
        later.beginTwentyFive(leaver, by);
    }
}
