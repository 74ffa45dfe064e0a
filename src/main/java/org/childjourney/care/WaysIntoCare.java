package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a child comes into care: the power, the consent where it rests on one, and what the child was told and said. */
@Service
@Transactional
class WaysIntoCare {

    static final String FORM = "record-the-way-into-care";

    private final CareReading reading;
    private final CareCourse course;
    private final Children children;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaysIntoCare(CareReading reading, CareCourse course, Children children, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.course = course;
        this.children = children;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether the child comes into care. @throws Refused with every wrong field */
    boolean record(UUID id, WayIntoCare answers, String by) {
        var period = reading.period(id);
        if (answers.comesIn()) {
            check(period, answers);
            period.comesIn(answers);
            events.publishEvent(period.matters(answers.statusFrom(), by, "WayIntoCareRecorded", answers.status().label() + ". " + answers.whyNow() + " The child: " + answers.childSaid()));
        }
        papers.keep(id, period.child(), FORM, answers.comesIn() ? answers.statusFrom() : clock.instant(), answers, by);
        return answers.comesIn();
    }

    private void check(CarePeriod period, WayIntoCare answers) {
        Instant now = clock.instant();
        var born = children.facts(period.child()).dateOfBirth();
        var check = AgeRules.of(answers.status(), born, LondonTime.day(now), new Answers());
        if (answers.status().byAgreement()) {
            ConsentCheck.of(answers, Ages.at(born, LondonTime.day(now)), check);
        }
        CareMoments.require(check, answers.statusField(), answers.status().byAgreement() ? "When was consent given?" : "When did the order or power begin?",
                answers.statusFrom(), now, born == null ? null : LondonTime.startOf(born), "the child was born");
        check.require(answers.homePostcode() == null || answers.homePostcode().isBlank() || Postcodes.isOne(answers.homePostcode()), "homePostcode", answers.homePostcode(),
                        "Postcode of home: write it like YO1 7HH, or leave it empty where there is none.")
                .require(answers.prevPermOn() == null || !answers.prevPermOn().isAfter(LondonTime.day(now)), "prevPermOn", answers.prevPermOn(),
                        "When was that order made? It lies in the future.").orRefuse();
    }

    /** The way led to no care. */
    void closeWithoutCare(UUID id) {
        var period = reading.period(id);
        String why = papers.latest(id, FORM, WayIntoCare.class).map(WayIntoCare::whyNot).orElse("Not agreed.");
        course.closeWithoutCare(period, why, clock.instant(), "system");
    }
}
