package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Children coming into secure accommodation: only after the decision, and only while the law leaves an hour. */
@Service
@Transactional
class SecureAdmissions {

    private final SecureBook book;
    private final SecureCourse course;
    private final SecureClocks clocks;
    private final Papers papers;
    private final Clock clock;

    SecureAdmissions(SecureBook book, SecureCourse course, SecureClocks clocks, Papers papers, Clock clock) {
        this.book = book;
        this.course = course;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    /** The child came in, or did not. @throws Refused with every wrong field, and where no hour is left */
    Map<String, Object> admit(UUID id, RecordTheSecureAdmission answers, String by) {
        var secure = book.get(id);
        Instant now = clock.instant();
        papers.keep(id, secure.child(), "record-the-secure-admission", now, answers, by);
        if (!YesNo.isYes(answers.cameIn())) {
            course.over(secure, SecureEnd.DID_NOT_COME_IN, answers.whyNot(), now, by);
            return Map.of("cameIn", false);
        }
        Instant at = answers.admittedAt().toInstant();
        var order = answers.order();
        Instant until = order == null ? allowedUntil(secure, at) : order.endsAt();
        check(secure, at, order, until, now);
        secure.admittedAt = at;
        secure.home = answers.home();
        course.admitted(secure, order, until, by);
        return Map.of("cameIn", true);
    }

    private static void check(SecureAccommodation secure, Instant at, SecureOrder order, Instant until, Instant now) {
        var check = new Answers().require(!at.isAfter(now), "admittedAt", at, "When did the child come in? It lies in the future.")
                .require(!at.isBefore(secure.decidedAt), "admittedAt", at, "When did the child come in? It lies before it was decided, " + LondonTime.dayAndTime(secure.decidedAt)
                        + ". Nobody may be placed there before.")
                .require(until.isAfter(at), "admittedAt", at, "No hour is left: the child was kept there for 72 hours within 28 days already. Without a court's order the child "
                        + "cannot be there; ask the court, or let the child out now.");
        if (order != null) {
            order.check(true, Instant.EPOCH, now, check);
        }
        check.orRefuse();
    }

    /** Until when the child who came in then may stay without a court. */
    Instant allowedUntil(SecureAccommodation secure, Instant from) {
        return SecureHours.allowedUntil(book.earlierWithoutCourt(secure), from, clocks.most(from));
    }
}
