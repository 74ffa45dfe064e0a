package org.childjourney.escalation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescale;

/**
 * One line of an escalation with its clock and its ladder: which rungs are reached, who answers for them, what comes next.
 *
 * @param clock null for what a manager was told without one
 * @param rule  null for what a manager was told without one
 */
record LateDuty(EscalationLine line, ClockEntry clock, Timescale rule, List<Rung> rungs, Moments moments) {

    /** The latest moment that has come; null before the first. */
    Moment reached(Instant now) {
        return reachedRungs(now).map(Rung::moment).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether a moment has come for which nobody has answered yet. */
    boolean wantsAnswer(Instant now) {
        return line.isUrgent() || Moment.isLater(reached(now), line.answered());
    }

    /** The highest post the ladder has reached; for what cannot wait, at least the first post on it. */
    Optional<Post> demands(Instant now) {
        return reachedRungs(now).map(Rung::post).reduce(Climb::higher)
                .or(() -> line.isUrgent() ? rungs.stream().map(Rung::post).reduce((one, other) -> one.isAbove(other) ? other : one) : Optional.empty());
    }

    /** When the ladder next reaches somebody above the post; with null, anybody. */
    Optional<Instant> nextAbove(Post post, Instant now) {
        return rungs.stream().filter(rung -> post == null || rung.post().isAbove(post))
                .flatMap(rung -> moments.at(rung.moment()).stream()).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    /** The next rung up from a post, whichever moment it belongs to. */
    Optional<Post> above(Post post) {
        return rungs.stream().map(Rung::post).filter(other -> other.isAbove(post)).findFirst();
    }

    /** By when the post, asked at an instant, answers for this line; empty where it stands on no rung of its ladder. */
    Optional<Instant> answerBy(Post post, Instant askedAt) {
        var own = rungs.stream().filter(rung -> rung.post() == post).toList();
        var come = own.stream().filter(rung -> hasCome(rung, askedAt)).reduce((first, later) -> later);
        return come.or(() -> own.stream().findFirst()).map(rung -> moments.answerBy(rung, askedAt));
    }

    /** What must be done, or what the manager was told. */
    String what() {
        return line.isTold() ? line.because() : rule.inWords() + (line.isUrgent() ? ". SINCE THEN: " + line.urgent() : "");
    }

    /** By when it must be done and how late it is, or since when they were told. */
    String when(Instant now) {
        return line.isTold() ? "told " + LondonTime.dayAndTime(line.addedAt()) : Late.since(clock, now);
    }

    private Stream<Rung> reachedRungs(Instant now) {
        return rungs.stream().filter(rung -> hasCome(rung, now));
    }

    private boolean hasCome(Rung rung, Instant now) {
        return moments.at(rung.moment()).filter(at -> !at.isAfter(now)).isPresent();
    }
}
