package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaving care: whose class may be another, what happens to a young person meanwhile, and what is known of them. */
@Service
@Transactional
public class CareLeavers {

    private final CareLeaverTable table;
    private final CareLeaverBook book;
    private final LeavingCareLooks looks;
    private final CareLeaverCourse course;
    private final CareLeaverEndings endings;
    private final PathwayPlans plans;
    private final CareLeaverContacts contacts;
    private final EducationAssessments education;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareLeavers(CareLeaverTable table, CareLeaverBook book, LeavingCareLooks looks, CareLeaverCourse course, CareLeaverEndings endings, PathwayPlans plans, CareLeaverContacts contacts,
                EducationAssessments education, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.book = book;
        this.looks = looks;
        this.course = course;
        this.endings = endings;
        this.plans = plans;
        this.contacts = contacts;
        this.education = education;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Care began or ended. Whoever is in it is looked at on the sixteenth birthday, or when thirteen weeks are complete; whoever leaves it after
     * sixteen, at once.
     *
     * @param history every time the child was looked after; without short breaks
     */
    public void careChanged(ChildId child, JourneyReference journey, CareHistory history, String by) {
        var leaver = book.of(child).orElseGet(() -> table.save(new CareLeaver(child, clock.instant())));
        leaver.knows(journey, history);
        table.saveAndFlush(leaver);
        looks.lookAgain(leaver, by);
    }

    /** The eighteenth birthday: an eligible or relevant child becomes somebody else in law. */
    public void turnedEighteen(ChildId child, String by) {
        book.of(child).filter(CareLeaver::isOpen).ifPresent(leaver -> looks.begin(leaver, LondonTime.day(clock.instant()), by));
    }

    /** Lives somewhere else: the plan is looked at within 28 days where nobody registered answers for the place, and the adviser comes within seven where the council provides it. */
    public void moved(ChildId child, CareLeaverMove move, String by) {
        var leaver = book.of(child).filter(CareLeaver::isOpen).orElseThrow(() -> Refused.because("child", child, "No adviser is owed to this young person now."));
        new Answers().require(!move.at().isAfter(clock.instant()), "at", move.at(), "When did they move? Give when it was, not in the future.").orRefuse();
        leaver.lives(move.livesIn(), move.suitable(), move.provided());
        events.publishEvent(leaver.matters(move.at(), by, "CareLeaverMoved", move.inWords()));
        if (move.toOtherArrangement()) {
            plans.reviewAfterMove(leaver, move.at(), by);
        }
        if (move.provided()) {
            contacts.visitAfterMove(leaver, move.at(), by);
        }
    }

    /** The young person rang, wrote or came by, or was sought: the next contact is planned from there. @throws Refused with every wrong field */
    public void contacted(ChildId child, ContactMade made, String by) {
        var leaver = book.of(child).filter(CareLeaver::isOpen).filter(one -> one.contactRule != null)
                .orElseThrow(() -> Refused.because("child", child, "No contacts are planned with this young person now."));
        contacts.told(leaver, made, by);
        course.contactClosed(leaver);
    }

    /** @return whether help had ended, or is to end at 21, and may go on: a former relevant young person, not yet 25 */
    @Transactional(readOnly = true)
    public boolean mayAskAgain(ChildId child) {
        return book.of(child).filter(this::isFormerRelevant).filter(CareLeaver::saidNoToHelp).isPresent();
    }

    /** Asks for help again after 21, or changes their mind before. @throws Refused where help goes on, or is not owed any more */
    public void asksAgain(ChildId child, JourneyReference journey, Instant at, String because, String by) {
        var leaver = book.of(child).filter(this::isFormerRelevant).filter(CareLeaver::saidNoToHelp)
                .orElseThrow(() -> Refused.because("child", child, "Help goes on already, or is not owed any more."));
        leaver.goesOnIn(journey);
        if (leaver.isOpen()) {
            leaver.helpAnswer = HelpAnswer.HELP;
            events.publishEvent(leaver.matters(at, by, "HelpWanted", "Wants help to go on after 21. " + because));
        } else {
            course.resume(leaver, at, because, by);
        }
    }

    /** @return whether education or training may be told of now */
    @Transactional(readOnly = true)
    public boolean mayTellOfStudy(ChildId child) {
        return book.of(child).filter(this::isFormerRelevant).filter(leaver -> !education.isOpen(leaver)).isPresent();
    }

    /** Tells of education or training: assessed within three months. Whoever's help had ended asks again first. */
    public void studies(ChildId child, Instant at, String what, String by) {
        education.begin(book.of(child).filter(CareLeaver::isOpen).orElseThrow(() -> Refused.because("child", child, "Help has ended; it is asked for again first.")), at, what, by);
    }

    private boolean isFormerRelevant(CareLeaver leaver) {
        return leaver.careClass == LeavingCareClass.FORMER_RELEVANT && !book.hasTurned(leaver, 25, LondonTime.day(clock.instant()));
    }

    /** It ends from outside: the young person died, or another council took over. Every clock and task of it is cancelled with the reason. */
    public void end(ChildId child, String why, Instant at, String by) {
        book.of(child).ifPresent(leaver -> {
            looks.drop(leaver, why, by);
            endings.endsOutside(leaver, why, at, by);
        });
    }

    /**
     * A senior manager ends the stage out of turn. Every clock and task of it is cancelled with the reason. Whoever has turned 21 is still offered
     * help every year, and may ask for it until 25: no manager ends that. Nothing happens where the stage is over already.
     *
     * @param stage the stage's own id, which changes with the class
     */
    public void endStage(UUID stage, String why, Instant at, String by) {
        table.ofClassStage(stage).filter(CareLeaver::isOpen).ifPresent(leaver -> {
            looks.drop(leaver, why, by);
            endings.outOfTurn(leaver, why, at, by);
        });
    }

    /** The class of the young person is not to be confirmed any more: the question was asked in error, or is decided elsewhere. */
    public void dropLook(UUID look, String why, Instant at, String by) {
        table.ofLook(look).ifPresent(leaver -> looks.drop(leaver, why, by));
    }

    @Transactional(readOnly = true)
    public Optional<CareLeaverFacts> of(ChildId child) {
        return book.of(child).map(CareLeaver::facts);
    }

    /** Whether contacts with the young person are planned now: no longer in care, and an adviser is owed. */
    @Transactional(readOnly = true)
    public boolean isVisited(ChildId child) {
        return book.of(child).filter(CareLeaver::isOpen).filter(leaver -> leaver.contactRule != null).isPresent();
    }

    /** Whether an adviser is owed now, or it is to be confirmed whether one is. */
    @Transactional(readOnly = true)
    public boolean isOpenFor(ChildId child) {
        return book.of(child).filter(leaver -> leaver.isOpen() || leaver.look != null).isPresent();
    }
}
