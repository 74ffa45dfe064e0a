package org.childjourney.childprotection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Booking a conference: on a working day, for brothers and sisters together or one by one; a late day is allowed, said and kept. */
@Service
@Transactional
class ConferenceBookings {

    private final ChildProtectionConferences conferences;
    private final ConferenceBookingTable table;
    private final ConferenceClocks clocks;
    private final ConferencePaperClocks papers;
    private final ConferenceCalendar calendar;
    private final ConferenceCompanions companions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferenceBookings(ChildProtectionConferences conferences, ConferenceBookingTable table, ConferenceClocks clocks, ConferencePaperClocks papers,
                       ConferenceCalendar calendar, ConferenceCompanions companions, ApplicationEventPublisher events, Clock clock) {
        this.conferences = conferences;
        this.table = table;
        this.clocks = clocks;
        this.papers = papers;
        this.calendar = calendar;
        this.companions = companions;
        this.events = events;
        this.clock = clock;
    }

    /** Books one sitting for these children. @throws org.childjourney.foundation.Refused when the day cannot be, or is late without a reason */
    void book(List<ChildProtectionConference> all, ConferenceBookingAnswers answers, String by) {
        ChildProtectionConference joined = answers.joins() == null ? null : conferences.get(answers.joins());
        Instant day = joined == null ? answers.day() : joined.bookedFor;
        UUID meeting = joined == null ? UUID.randomUUID() : joined.meeting;
        String field = joined == null ? "bookedFor" : "joinConference";
        var check = new Answers();
        all.forEach(each -> check(each, day, field, answers, check));
        check.orRefuse();
        all.forEach(each -> book(each, meeting, day, joined == null ? answers.forOne() : asJoined(answers, joined), by));
    }

    /** Who joins a conference that is booked already takes over its day, place and guests, and keeps the answers of its own. */
    private ConferenceBookingAnswers asJoined(ConferenceBookingAnswers answers, ChildProtectionConference joined) {
        var theirs = latest(joined.id).answers();
        return new ConferenceBookingAnswers(null, theirs.bookedFor(), theirs.place(), theirs.chair(), theirs.invited(), theirs.parentsInvited(),
                theirs.whyParentsNotInvited(), answers.howChildTakesPart(), answers.whyAfterDue(), answers.safeUntil(), List.of());
    }

    private void check(ChildProtectionConference conference, Instant day, String field, ConferenceBookingAnswers answers, Answers check) {
        LocalDate on = LondonTime.day(day);
        String whyNot = calendar.whyNot(on);
        check.require(whyNot == null, field, on, "Day: " + whyNot)
                .require(!on.isBefore(LondonTime.day(conference.since)), field, on, "Day: " + LondonTime.weekday(on)
                        + " lies before the conference was asked for, on " + LondonTime.weekday(LondonTime.day(conference.since)) + ".")
                .require(answers.parentsInvited() != YesNo.no || !ConferenceTexts.isBlank(answers.whyParentsNotInvited()), "whyParentsNotInvited", null,
                        "Parents not invited: say who and why.");
        if (isAfterDue(conference, on)) {
            String late = "The conference is due " + LondonTime.due(clocks.dueAt(clocks.earliest(conference))) + ", and " + LondonTime.weekday(on) + " is later: ";
            check.require(!ConferenceTexts.isBlank(answers.whyAfterDue()), "whyAfterDue", null, late + "say why it cannot be sooner. It will stand as late.")
                    .require(!ConferenceTexts.isBlank(answers.safeUntil()), "safeUntil", null, late + "say what keeps the child safe until then.");
        }
    }

    private boolean isAfterDue(ChildProtectionConference conference, LocalDate on) {
        return on.isAfter(LondonTime.dueDay(clocks.dueAt(clocks.earliest(conference))));
    }

    private void book(ChildProtectionConference conference, UUID meeting, Instant day, ConferenceBookingAnswers answers, String by) {
        Instant now = clock.instant();
        boolean afterDue = isAfterDue(conference, LondonTime.day(day));
        int number = of(conference.id).size() + 1;
        conference.book(meeting, day);
        table.save(new ConferenceBooking(conference, number, afterDue, answers, now, by));
        if (papers.countReportFrom(conference, now, "The conference is booked for " + LondonTime.longDate(LondonTime.day(day)) + ".", by)) {
            companions.beginReport(conference);
        }
        events.publishEvent(new ConferenceBooked(conference.id, conference.child(), conference.journey(), now, by, conference.kind, number, day, afterDue));
        if (afterDue) {
            events.publishEvent(new ConferencePostponed(conference.id, conference.child(), conference.journey(), now, by, null, LondonTime.day(day),
                    answers.whyAfterDue(), answers.safeUntil()));
        }
    }

    @Transactional(readOnly = true)
    List<ConferenceBooking> of(UUID conference) {
        return table.findByConferenceOrderByNumber(conference);
    }

    /** The booking that counts; there must be one. */
    @Transactional(readOnly = true)
    ConferenceBooking latest(UUID conference) {
        return of(conference).stream().reduce((earlier, later) -> later).orElseThrow();
    }
}
