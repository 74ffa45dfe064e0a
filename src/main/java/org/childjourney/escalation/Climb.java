package org.childjourney.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.WorkingDays;

/**
 * Finds who must answer for a child's late duties at an instant: a pure question about the record, which anybody may ask again.
 *
 * @param vacant posts nobody holds, for this child's team
 */
record Climb(Escalation escalation, List<LateDuty> duties, Set<Post> vacant, WorkingDays days, Instant now) {

    private static final int WEEK = 5;
    private static final int QUARTER = 65;

    static Post higher(Post one, Post other) {
        return other.isAbove(one) ? other : one;
    }

    /** Who must answer now, filled or not; empty while nobody need. While somebody is asked it never goes back down. */
    Optional<Post> wanted() {
        var demanded = duties.stream().filter(duty -> duty.wantsAnswer(now)).flatMap(duty -> duty.demands(now).stream()).reduce(Climb::higher);
        if (escalation.isUnanswered(now)) {
            return demanded.map(post -> higher(post, above(escalation.post()).orElse(escalation.post())));
        }
        return demanded.map(post -> escalation.isAsking() ? higher(post, escalation.post()) : post);
    }

    /** Who must answer when a date was named and not kept: the same post once, the next one up from the second time. */
    Optional<Post> wantedAfterBrokenDate() {
        Post named = escalation.post();
        Post responsible = escalation.brokenDates() > 1 ? above(named).orElse(named) : named;
        return wanted().map(post -> higher(post, responsible));
    }

    /** The first filled post from the one wanted upwards, else the highest filled below it; where nobody is left, the one wanted. */
    Post filled(Post wanted) {
        return inOrder(wanted).stream().filter(post -> !vacant.contains(post)).findFirst().orElse(wanted);
    }

    /** The vacant posts that were passed over on the way. */
    List<Post> passedOver(Post wanted) {
        return inOrder(wanted).stream().takeWhile(vacant::contains).toList();
    }

    private List<Post> inOrder(Post wanted) {
        var order = new ArrayList<Post>(List.of(wanted));
        for (var next = above(wanted); next.isPresent(); next = above(next.get())) {
            order.add(next.get());
        }
        duties.stream().flatMap(duty -> duty.rungs().stream()).map(Rung::post).filter(post -> !order.contains(post)).distinct()
                .sorted(Comparator.<Post>naturalOrder().reversed()).toList().forEach(order::add);
        return order;
    }

    /** The next post up on any of the child's ladders; of several the highest, for the most urgent duty. */
    private Optional<Post> above(Post post) {
        return duties.stream().flatMap(duty -> duty.above(post).stream()).reduce(Climb::higher);
    }

    private boolean isTop(Post post) {
        return above(post).map(next -> inOrder(next).stream().filter(p -> p.isAbove(post)).allMatch(vacant::contains)).orElse(true);
    }

    /** By when the post, asked at an instant, must answer: the earliest of what each duty gives it. */
    Instant answerBy(Post post, Instant askedAt) {
        return duties.stream().filter(duty -> duty.wantsAnswer(now))
                .flatMap(duty -> duty.answerBy(post, later(askedAt, duty.line().addedAt())).stream())
                .min(Comparator.naturalOrder()).orElseGet(() -> endOfWorkingDay(LondonTime.day(askedAt), 1));
    }

    /**
     * When it climbs: at the time set for the answer, or sooner where a ladder reaches somebody higher. At the top nobody stands above: the question
     * stays on the desk, and is asked anew after a week, then after two, four and eight, in the end once a quarter (decision 45).
     */
    Instant climbsAt() {
        Post asked = escalation.post();
        Instant unanswered = isTop(asked) ? endOfWorkingDay(LondonTime.dueDay(escalation.answerBy()), untilAskedAnew()) : escalation.answerBy();
        return earliest(duties.stream().flatMap(duty -> duty.nextAbove(asked, now).stream()), unanswered);
    }

    /** Working days. */
    private int untilAskedAnew() {
        return Math.min(WEEK << Math.min(escalation.askedInVain(), 4), QUARTER);
    }

    /** When to look whether somebody must answer again: at the date that was named, or sooner where a ladder goes on. */
    Instant nextLookAt() {
        Instant latest = escalation.lookAgainAt() == null ? endOfWorkingDay(LondonTime.day(now), 20) : escalation.lookAgainAt();
        return earliest(duties.stream().flatMap(duty -> duty.nextAbove(null, now).stream()), latest);
    }

    private Instant endOfWorkingDay(LocalDate from, int n) {
        return Moments.endOfWorkingDay(from, n, days);
    }

    private static Instant earliest(Stream<Instant> moments, Instant latest) {
        return Stream.concat(moments, Stream.of(latest)).min(Comparator.naturalOrder()).orElse(latest);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
