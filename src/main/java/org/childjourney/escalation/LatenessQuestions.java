package org.childjourney.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.Clocks;
import org.childjourney.clocks.LedgerCalendar;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees that nothing done late stays without its reason: asks the team's manager, or whoever stands next above. */
@Service
@Transactional
public class LatenessQuestions {

    private static final int WORKING_DAYS_TO_ANSWER = 5;
    private final LatenessTable questions;
    private final Posts posts;
    private final Clocks clocks;
    private final LedgerCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LatenessQuestions(LatenessTable questions, Posts posts, Clocks clocks, LedgerCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.posts = posts;
        this.clocks = clocks;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    /** Every question there ever was about a child's lateness, earliest first. */
    @Transactional(readOnly = true)
    public List<LatenessQuestion> of(ChildId child) {
        return questions.findByChildOrderByAskedAt(child.value());
    }

    /** The child's open question with this clock among what it asks about; begun where there is none. */
    LatenessQuestion add(ClockEntry late) {
        LatenessQuestion question = openOf(late).orElseGet(() -> begin(late));
        question.add(late.id());
        return questions.saveAndFlush(question);
    }

    /** What is still without a reason among what the question asks about. */
    List<ClockEntry> unexplained(LatenessQuestion question) {
        return clocks.of(question.child()).stream().filter(entry -> question.clocks().contains(entry.id()) && isUnexplained(entry)).toList();
    }

    /** Keeps the reason with every late clock the question asks about. */
    void answer(UUID id, LatenessQuestion.Kind kind, String reason, String by) {
        Instant now = clock.instant();
        LatenessQuestion question = get(id);
        var late = unexplained(question);
        question.close(kind, reason.strip(), by, now);
        late.forEach(entry -> clocks.explain(entry.rule(), entry.subject(), reason, by));
        events.publishEvent(new LatenessExplained(question.child(), question.journey(), now, by,
                "Why " + late.size() + (late.size() == 1 ? " duty was" : " duties were") + " done late: " + reason.strip(), false));
    }

    /** The question that asks about the clock, if it has nothing left to ask because all was said elsewhere; it is closed then. */
    Optional<LatenessQuestion> closeIfAllWasSaid(ClockEntry explained) {
        var question = openOf(explained).filter(open -> open.clocks().contains(explained.id())).filter(open -> unexplained(open).isEmpty());
        question.ifPresent(open -> open.close(null, null, "system", clock.instant()));
        return question;
    }

    LatenessQuestion get(UUID id) {
        return questions.findById(id).orElseThrow(() -> new IllegalStateException("There is no question about lateness " + id));
    }

    private Optional<LatenessQuestion> openOf(ClockEntry entry) {
        return questions.openOf(entry.child().value(), entry.journey() == null ? null : entry.journey().value());
    }

    private LatenessQuestion begin(ClockEntry late) {
        Instant now = clock.instant();
        String team = posts.teamOf(late.child());
        var vacant = posts.vacant(team);
        Post post = Arrays.stream(new Post[] {Post.TEAM_MANAGER, Post.SERVICE_MANAGER, Post.HEAD_OF_SERVICE, Post.DIRECTOR})
                .filter(each -> !vacant.contains(each)).findFirst().orElse(Post.DIRECTOR);
        Instant answerBy = Moments.endOfWorkingDay(LondonTime.day(now), WORKING_DAYS_TO_ANSWER, calendar.days());
        return new LatenessQuestion(late.child(), late.journey(), post, team, posts.groupOf(post, team, late.child()), now, answerBy);
    }

    private boolean isUnexplained(ClockEntry entry) {
        return entry.state(clock.instant()).isLate() && entry.lateReason() == null;
    }
}
