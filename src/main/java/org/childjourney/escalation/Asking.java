package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts an escalation to whoever must answer it now, and writes down who was asked, who was not there, and who did not answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Asking {

    private final EscalationBook book;
    private final LateDuties duties;
    private final Posts posts;
    private final EscalationNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(EscalationBook book, LateDuties duties, Posts posts, EscalationNews news, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.duties = duties;
        this.posts = posts;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** Looks at the ladders and asks; false while nobody need answer. The same answer however often it is asked at one instant. */
    boolean findWhoMustAnswer(UUID id) {
        Escalation escalation = book.hold(id);
        if (!escalation.isOpen()) {
            events.publishEvent(new EscalationChanged(id));
            return false;
        }
        boolean broken = escalation.dateHasCome(clock.instant());
        if (broken) {
            book.dateBroken(escalation);
        }
        Climb climb = duties.climb(escalation);
        Optional<Post> wanted = broken ? climb.wantedAfterBrokenDate() : climb.wanted();
        wanted.ifPresentOrElse(post -> ask(escalation, climb, post), escalation::rest);
        return wanted.isPresent();
    }

    /** Whether the one asked stays the one to ask, or still nobody need be; then only the dates and the group follow the record. */
    boolean staysWithTheSame(Escalation escalation) {
        Instant now = clock.instant();
        if (escalation.dateHasCome(now) || escalation.isUnanswered(now)) {
            return false;
        }
        Climb climb = duties.climb(escalation);
        Optional<Post> asked = climb.wanted().map(climb::filled);
        if (!escalation.isAsking() || asked.isEmpty()) {
            return !escalation.isAsking() && asked.isEmpty();
        }
        if (asked.get() != escalation.post()) {
            return false;
        }
        String team = posts.teamOf(escalation.child());
        escalation.follow(climb.answerBy(asked.get(), escalation.askedAt()), team, posts.groupOf(asked.get(), team, escalation.child()));
        return true;
    }

    private void ask(Escalation escalation, Climb climb, Post wanted) {
        Instant now = clock.instant();
        Post before = escalation.post();
        boolean unanswered = escalation.isUnanswered(now);
        boolean inVain = unanswered && !now.isBefore(climb.climbsAt()); // sooner only where there is news
        if (unanswered) {
            book.step(escalation, EscalationStep.Kind.UNANSWERED, before);
        }
        String team = posts.teamOf(escalation.child());
        Post asked = climb.filled(wanted);
        climb.passedOver(wanted).forEach(post -> book.vacant(escalation, post, team));
        escalation.ask(asked, team, posts.groupOf(asked, team, escalation.child()), now, climb.answerBy(asked, now));
        escalation.countAskedInVain(inVain && asked == before);
        book.step(escalation, EscalationStep.Kind.ASKED, asked);
        news.asked(escalation, climb.duties(), before, unanswered);
    }
}
