package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.childjourney.children.ChildFacts;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.VoiceAsked;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seeing the child for the enquiry: every attempt, and the clock that stops when the child was seen, not when it was typed. */
@Service
@Transactional
class EnquirySightings {

    private final Section47Enquiries enquiries;
    private final EnquiryPapers papers;
    private final Children children;
    private final EnquiryClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnquirySightings(Section47Enquiries enquiries, EnquiryPapers papers, Children children, EnquiryClocks clocks, ApplicationEventPublisher events,
                     Clock clock) {
        this.enquiries = enquiries;
        this.papers = papers;
        this.children = children;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the attempt down. @throws org.childjourney.foundation.Refused when its time, or that of the next attempt, cannot be */
    void record(UUID id, SeeTheChildInTheEnquiry answers, String by) {
        var enquiry = enquiries.get(id);
        check(enquiry, answers);
        int unseenBefore = unseenInARow(papers.sightings(id));
        papers.keep(id, EnquiryPaper.Kind.SIGHTING, answers.at(), answers, by);
        events.publishEvent(VoiceAsked.of(enquiry.child(), answers.at(), "Enquiry", answers.childSeen() ? answers.whatTheyTold() : null));
        if (answers.childSeen()) {
            enquiry.seenAt = answers.at();
            clocks.meet(EnquiryClocks.CHILD_SEEN, id, answers.at(), "ChildSeenInEnquiry", by);
            events.publishEvent(new ChildSeenInEnquiry(id, enquiry.child(), enquiry.journey(), answers.at(), by,
                    answers.seenAlone() == null ? null : YesNo.isYes(answers.seenAlone()), answers.whatTheyTold(), answers.whatToday()));
        } else {
            events.publishEvent(new ChildNotSeenInEnquiry(id, enquiry.child(), enquiry.journey(), answers.at(), by,
                    answers.whyNotInWords() + ". " + answers.whatHappened(),
                    answers.whatNext() + ", by " + LondonTime.dayAndTime(answers.nextTryAt().toInstant()), unseenBefore + 1, answers.whatToday()));
            clocks.warnThatChildIsNotSeen(id);
        }
        if (YesNo.isYes(answers.discussAgain())) {
            events.publishEvent(new NewHarmInEnquiry(id, enquiry.child(), enquiry.journey(), answers.at(), by, answers.whatToday()));
        }
    }

    private void check(Section47Enquiry enquiry, SeeTheChildInTheEnquiry answers) {
        Instant now = clock.instant();
        Instant at = answers.at();
        ChildFacts child = children.facts(enquiry.child());
        String label = (answers.childSeen() ? "Seen on: " : "When did you try? ") + LondonTime.dayAndTime(at);
        new Answers()
                .require(!at.isAfter(now), answers.whenField(), at, label + " lies in the future. Give the time it happened.")
                .require(!at.isBefore(enquiry.discussionHeldAt), answers.whenField(), at, label + " lies before the strategy discussion, held on "
                        + LondonTime.dayAndTime(enquiry.discussionHeldAt) + ". Give a visit made for this enquiry.")
                .require(child.dateOfBirth() == null || !LondonTime.day(at).isBefore(child.dateOfBirth()) || !answers.childSeen(), answers.whenField(), at,
                        label + " lies before the child was born.")
                .require(answers.nextTryAt() == null || !answers.nextTryAt().toInstant().isBefore(at), "nextTryAt", answers.nextTryAt(),
                        "By when? Give an hour after this attempt.")
                .orRefuse();
    }

    private static int unseenInARow(List<SeeTheChildInTheEnquiry> earlier) {
        int unseen = 0;
        for (int i = earlier.size() - 1; i >= 0 && !earlier.get(i).childSeen(); i--) {
            unseen++;
        }
        return unseen;
    }
}
