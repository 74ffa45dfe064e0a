package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The power under which a child is looked after, and what hangs on it: care by agreement is asked for and looked at again, an order changes how often the child is visited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CareStatus {

    private static final String FORM = "record-the-agreement";

    private final EpisodeBook episodes;
    private final CareReading reading;
    private final CareClocks clocks;
    private final CareProcesses processes;
    private final Children children;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareStatus(EpisodeBook episodes, CareReading reading, CareClocks clocks, CareProcesses processes, Children children, Papers papers,
               ApplicationEventPublisher events, Clock clock) {
        this.episodes = episodes;
        this.reading = reading;
        this.clocks = clocks;
        this.processes = processes;
        this.children = children;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    void changedByLaw(CarePeriod period, LegalStatus now, LocalDate on, String because, String by) {
        var check = new Answers().require(!now.byAgreement(), "status", now.name(), "Care by agreement needs the consent of those who agree, written down. Ask for it first.")
                .require(!on.isAfter(LondonTime.day(clock.instant())), "on", on, "The status cannot have changed in the future.");
        AgeRules.of(now, children.facts(period.child()).dateOfBirth(), on, check).orRefuse();
        change(period, now, on, because, by);
    }

    private void change(CarePeriod period, LegalStatus now, LocalDate on, String because, String by) {
        var before = reading.status(period.id);
        if (before == now) {
            return;
        }
        episodes.statusChanged(period.id, now, on);
        Instant at = LondonTime.startOf(on);
        if (before.byAgreement()) {
            clocks.cancel(CareClocks.AGREEMENT, period.id, "The child is no longer in care by agreement.", by);
            processes.agreementEnded(period.id);
        }
        watchAgreement(period, now, at, by);
        processes.intervalChanged(period.id);
        events.publishEvent(new CareStatusChanged(period.id, period.child(), period.journey(), at, by, before, now, because));
    }

    /** Care by agreement is looked at after three months, while it lasts. */
    void watchAgreement(CarePeriod period, LegalStatus now, Instant from, String by) {
        if (now.byAgreement()) {
            clocks.start(CareClocks.AGREEMENT, period.id, period, from, "AgreementGiven", CareProcesses.AGREEMENT, by);
            processes.begin(CareProcesses.AGREEMENT, period);
        }
    }

    boolean askForAgreement(CarePeriod period, String by) {
        if (reading.status(period.id).byAgreement() || processes.isRunning(CareProcesses.ASKING, period.id)) {
            return false;
        }
        events.publishEvent(period.note(clock.instant(), by, "AgreementAskedFor", "Consent to care by agreement asked for."));
        processes.begin(CareProcesses.ASKING, period);
        return true;
    }

    /** The worker asked: agreed or not. @throws Refused without consent worth the name */
    void agreed(UUID care, RecordTheAgreement answers, String by) {
        var period = reading.period(care);
        Instant now = clock.instant();
        if (!YesNo.isYes(answers.agreementGiven())) {
            papers.keep(care, period.child(), FORM, now, answers, by);
            events.publishEvent(period.matters(now, by, "AgreementRefused", "No agreement to care. " + answers.whyNot()));
            return;
        }
        var home = reading.latest(care).orElseThrow();
        var check = ConsentCheck.of(answers, Ages.at(children.facts(period.child()).dateOfBirth(), LondonTime.day(now)), new Answers());
        CareMoments.require(check, "consentAt", "When was consent given?", answers.consentAt() == null ? null : answers.consentAt().toInstant(), now, period.sinceAt, "care began")
                .require(!home.place.withParents(), "agreementGiven", "yes", "A child who lives with the parents is not accommodated by the council: there is nothing to agree to.")
                .orRefuse();
        papers.keep(care, period.child(), FORM, answers.consentAt().toInstant(), answers, by);
        change(period, LegalStatus.V2, LondonTime.day(answers.consentAt().toInstant()), "Agreed.", by);
    }
}
