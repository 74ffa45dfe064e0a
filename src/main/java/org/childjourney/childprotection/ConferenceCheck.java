package org.childjourney.childprotection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What makes the record of a conference coherent, beyond each answer for itself. Names every field that must be mended. */
@Component
class ConferenceCheck {

    private final ConferenceTables tables;
    private final ConferenceCalendar calendar;
    private final ConferenceChildCheck children;

    ConferenceCheck(ConferenceTables tables, ConferenceCalendar calendar, ConferenceChildCheck children) {
        this.tables = tables;
        this.calendar = calendar;
        this.children = children;
    }

    /** When it was opened: not ahead, and on the day it is booked for. */
    void opened(ChildProtectionConference conference, ConferenceSittingAnswers answers, Instant now, Answers check) {
        Instant at = answers.heldAt().toInstant();
        LocalDate on = LondonTime.day(at);
        check.require(!at.isAfter(now), "heldAt", at, "Opened on: " + LondonTime.dayAndTime(at) + " lies in the future.")
                .require(on.equals(conference.bookedOn()), "heldAt", at, "Opened on: the conference is booked for " + LondonTime.weekday(conference.bookedOn())
                        + ", not " + LondonTime.weekday(on) + ". If the booking is wrong, choose “the booking was typed wrongly” first and book the right day.");
        for (int i = 0; i < answers.agencies().size(); i++) {
            agency(answers.agencies().get(i), "agencies[" + i + "]", "Agencies, number " + (i + 1) + ": ", check);
        }
    }

    private static void agency(ConferenceSittingAnswers.Agency agency, String field, String row, Answers check) {
        check.require(ConferenceAgencies.isOne(agency.agency()), field + ".agency", agency.agency(), row + "choose the agency from the list.")
                .require(agency.attendance() != null, field + ".attendance", null, row + "say whether they came, and how.")
                .require(agency.disagrees() != YesNo.yes || !ConferenceTexts.isBlank(agency.view()), field + ".view", null,
                        row + "they disagree with the decision: write down why, in their words.");
    }

    /** What a held conference needs: a quorum, and for each child a decision that follows from what was found. */
    void held(List<ChildProtectionConference> all, ConferenceSittingAnswers answers, Answers check) {
        Instant at = answers.heldAt().toInstant();
        var quoracy = tables.quoracy(answers, at);
        check.require(quoracy.what() != ConferenceQuoracy.NOT_QUORATE, "agencies", null, "Agencies: the conference was not quorate. " + quoracy.why())
                .require(quoracy.what() != ConferenceQuoracy.TWO_SUFFICIENT || !ConferenceTexts.isBlank(answers.whySufficient()), "whySufficient", null,
                        "Two agencies: say why what was known was sufficient all the same.");
        all.forEach(each -> children.check(each, answers, check));
        if (answers.makesAPlan()) {
            plan(all.get(0).kind, at, answers, check);
        }
    }

    private void plan(ConferenceKind kind, Instant at, ConferenceSittingAnswers answers, Answers check) {
        LocalDate heldOn = LondonTime.day(at);
        LocalDate first = answers.firstCoreGroupOn();
        LocalDate latest = calendar.latestReview(kind, at);
        check.require(!answers.coreGroup().isEmpty() || kind.isReview(), "coreGroup", null, "Core group: name who is in it.")
                .require(first != null || kind.isReview(), "firstCoreGroupOn", null, "First core group on: give the day.")
                .require(first == null || !first.isBefore(heldOn), "firstCoreGroupOn", first, "First core group on: it lies before the conference.");
        day(first, "firstCoreGroupOn", "First core group on: ", check);
        LocalDate review = answers.reviewOn();
        check.require(review != null && review.isAfter(heldOn) && !review.isAfter(latest), "reviewOn", review,
                "Review on: give a day after the conference, at the latest " + LondonTime.longDate(latest) + ".");
        day(review, "reviewOn", "Review on: ", check);
    }

    private void day(LocalDate day, String field, String label, Answers check) {
        String whyNot = day == null ? null : calendar.whyNot(day);
        check.require(whyNot == null, field, day, label + whyNot);
    }

    /** What a conference that was not held needs: why, and what keeps the child safe until it is. */
    static void notHeld(ConferenceSittingAnswers answers, Answers check) {
        check.require(!ConferenceTexts.isBlank(answers.whyNotHeld()), "whyNotHeld", null, "Say why.")
                .require(ConferenceSittingAnswers.CORRECTED.equals(answers.whatHappened()) || !ConferenceTexts.isBlank(answers.interimSafety()), "interimSafety", null,
                        "Say what keeps the child safe until the conference is held: who does what, from when.");
    }

    /** Something that cannot wait names at least one of the children answered for. */
    static void today(List<UUID> all, ConferenceSittingAnswers answers, Answers check) {
        if (YesNo.isYes(answers.actToday())) {
            var named = answers.harmFor().stream().map(UUID::fromString).toList();
            check.require(!named.isEmpty() && all.containsAll(named), "harmFor", Objects.toString(answers.harmFor()), "For whom? Choose among the children this record is about.");
        }
    }
}
