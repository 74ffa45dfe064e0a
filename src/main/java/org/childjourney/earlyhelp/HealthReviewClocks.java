package org.childjourney.earlyhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Span;
import org.childjourney.timescales.Timescales;
import org.springframework.stereotype.Component;

/** When a healthy child review may be held and is due. Its subject is the review. */
@Component
class HealthReviewClocks {

    private static final int FULL_TERM_WEEKS = 40;

    private final Clocks clocks;
    private final Timescales timescales;
    private final LedgerCalendar calendar;

    HealthReviewClocks(Clocks clocks, Timescales timescales, LedgerCalendar calendar) {
        this.clocks = clocks;
        this.timescales = timescales;
        this.calendar = calendar;
    }

    void start(HealthyChildReview review, String by) {
        clocks.start(new ClockStart(review.kind.rule(), review.id, review.child(), review.journey(), review.kind.from(review.anchor),
                review.kind == HealthReviewKind.ANTENATAL ? "Pregnancy" : "Birth", HealthyChildProcess.KEY, by));
    }

    void meet(HealthyChildReview review, Instant at, String by) {
        clocks.meet(review.kind.rule(), review.id, at, "HealthReviewHeld", by);
    }

    void cancel(HealthyChildReview review, String why, String by) {
        clocks.cancel(review.kind.rule(), review.id, why, by);
    }

    void reanchor(HealthyChildReview review, String why, String by) {
        if (clocks.isRunning(review.kind.rule(), review.id)) {
            clocks.reanchor(review.kind.rule(), review.id, review.kind.from(review.anchor), why, by);
        }
    }

    String due(HealthyChildReview review) {
        return clocks.latest(review.kind.rule(), review.id).map(entry -> LondonTime.due(entry.dueAt())).orElseThrow();
    }

    /** The first London day on which it counts as this review. */
    LocalDate opensOn(HealthReviewKind kind, LocalDate anchor) {
        Span opens = timescales.rule(kind.rule(), kind.from(anchor)).opens();
        if (opens == null) {
            return anchor;
        }
        return switch (opens.unit()) {
            case "wg" -> anchor.minusWeeks((long) FULL_TERM_WEEKS - opens.amount());
            case "w" -> anchor.plusWeeks(opens.amount());
            case "m" -> anchor.plusMonths(opens.amount());
            default -> throw new IllegalStateException("A health review opens after weeks or months, not after " + opens);
        };
    }

    /** The review a child of that birthday needs next; empty for a child who is past the last. */
    Optional<HealthReviewKind> firstStillOpen(LocalDate born, Instant now) {
        return Arrays.stream(HealthReviewKind.values()).filter(kind -> kind != HealthReviewKind.ANTENATAL).filter(kind -> {
            var trigger = kind.from(born);
            return timescales.rule(kind.rule(), trigger).window(trigger, calendar.days()).dueAt().isAfter(now);
        }).findFirst();
    }
}
