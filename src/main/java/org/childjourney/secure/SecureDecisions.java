package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision whether a child may be placed in secure accommodation: what no criterion allows cannot be decided, whatever the reason. */
@Service
@Transactional
class SecureDecisions {

    private static final String TABLE = "secure-criteria";

    private final SecureBook book;
    private final SecureCourse course;
    private final Decisions decisions;
    private final Children children;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecureDecisions(SecureBook book, SecureCourse course, Decisions decisions, Children children, Papers papers, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.course = course;
        this.decisions = decisions;
        this.children = children;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the decision down. @throws Refused with every wrong field */
    Map<String, Object> decide(UUID id, DecideOnSecureAccommodation answers, String by) {
        var secure = book.get(id);
        Instant now = clock.instant();
        var suggestion = decisions.suggestion(TABLE, "decision", Map.of("underThirteen", isUnderThirteen(secure.child(), now),
                "approved", YesNo.isYes(answers.approved()), "absconds", YesNo.isYes(answers.absconds()),
                "harmIfAbsconds", YesNo.isYes(answers.harmIfAbsconds()), "injures", YesNo.isYes(answers.injures())));
        check(answers, suggestion, now);
        secure.decided(answers.decision(), now, by);
        papers.keep(id, secure.child(), "decide-on-secure-accommodation", now, answers, suggestion, by);
        boolean place = answers.decision() == SecureDecision.PLACE;
        events.publishEvent(new SecureAccommodationDecided(id, secure.child(), secure.journey(), now, by, answers.decision(),
                answers.criteriaBecause() + " The child: " + answers.childSaid()));
        if (!place) {
            course.over(secure, SecureEnd.NOT_PLACED, answers.instead(), now, by);
        }
        return Map.of("secureDecision", answers.decision().code());
    }

    private static void check(DecideOnSecureAccommodation answers, Suggestion suggestion, Instant now) {
        boolean place = answers.decision() == SecureDecision.PLACE;
        var check = new Answers().require(!place || SecureDecision.PLACE.code().equals(suggestion.code()), "decision", answers.decision(),
                        "This child may not be placed in secure accommodation. " + suggestion.why() + " Decide otherwise, or mend the answers above.")
                .require(answers.approvedOn() == null || !answers.approvedOn().isAfter(LondonTime.day(now)), "approvedOn", answers.approvedOn(),
                        "On which day was it approved? It lies in the future.");
        if (!place) {
            suggestion.asksWhyDifferent(answers.decision().code(), SecureDecision.label(suggestion.code()), answers.decision().label(), answers.whyDifferent(), check);
        }
        check.orRefuse();
    }

    /** An age nobody knows counts as the younger one: then approval is asked for. */
    boolean isUnderThirteen(ChildId child, Instant at) {
        var born = children.facts(child).dateOfBirth();
        return born == null || LondonTime.day(at).isBefore(Trigger.birth(born).birthday(13));
    }
}
