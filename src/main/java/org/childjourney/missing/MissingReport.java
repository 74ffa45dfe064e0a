package org.childjourney.missing;

import java.time.Clock;
import java.time.Instant;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What makes a report that a child is missing coherent with the child and with the other times: two of them never overlap. */
@Component
class MissingReport {

    private final MissingBook book;
    private final Children children;
    private final Clock clock;

    MissingReport(MissingBook book, Children children, Clock clock) {
        this.book = book;
        this.children = children;
        this.clock = clock;
    }

    /** @throws org.childjourney.foundation.Refused with every wrong field */
    void check(NewMissingEpisode reported) {
        var child = children.facts(reported.child());
        Instant since = reported.missingSince();
        var check = new Answers();
        check.require(!reported.reportedAt().isAfter(clock.instant()), "reportedAt", reported.reportedAt(), "When were we told? It lies in the future.")
                .require(!since.isAfter(reported.reportedAt()), "missingSince", since, "Missing since " + LondonTime.dayAndTime(since)
                        + ": lies after we were told. Give when the child went, at the latest when it was reported.")
                .require(!child.died() && !child.unborn(), "child", reported.child(), "Only a living child can be missing; see the child's record.")
                .require(child.dateOfBirth() == null || !LondonTime.day(since).isBefore(child.dateOfBirth()), "missingSince", since,
                        "Missing since " + LondonTime.dayAndTime(since) + ": lies before the child was born.")
                .require(written(reported.lastSeenWhere()), "lastSeenWhere", null, "Where was the child last seen, and with whom? needs an answer.")
                .require(written(reported.reportedBy()), "reportedBy", null, "Who told us? needs an answer.");
        overlap(reported, check);
        check.orRefuse();
    }

    private void overlap(NewMissingEpisode reported, Answers check) {
        Instant since = reported.missingSince();
        book.of(reported.child()).stream().filter(other -> other.until() == null || since.isBefore(other.until())).reduce((earlier, later) -> later)
                .ifPresent(other -> check.require(false, "missingSince", since, "The child is recorded as missing from "
                        + LondonTime.dayAndTime(other.missingSince) + (other.until() == null ? " until now" : " to " + LondonTime.dayAndTime(other.until()))
                        + " already. Record the return first, or give when the child went again."));
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }
}
