package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.YesNo;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outcomes of enquiries as they are written, sent, returned and authorised. Every version sent stays, with what the managers said to it. */
@Service
@Transactional
class WrittenEnquiries {

    private static final Set<String> DECIDE_ON_NO_CONFERENCE = Set.of(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR);

    private final Section47Enquiries enquiries;
    private final WrittenEnquiryTable table;
    private final EnquiryOutcomeTable outcomes;
    private final EnquiryClocks clocks;
    private final Access access;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WrittenEnquiries(Section47Enquiries enquiries, WrittenEnquiryTable table, EnquiryOutcomeTable outcomes, EnquiryClocks clocks, Access access,
                     Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.enquiries = enquiries;
        this.table = table;
        this.outcomes = outcomes;
        this.clocks = clocks;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The worker sends the outcome. @throws Refused when it is not coherent, or differs from the suggestion without a reason */
    void send(UUID id, ConcludeTheEnquiry answers, String by) {
        var enquiry = enquiries.get(id);
        EnquirySuggestion suggestion = outcomes.suggest(answers);
        ConcludeTheEnquiryCheck.of(answers, suggestion).orRefuse();
        Instant now = clock.instant();
        int number = versions(id).size() + 1;
        table.save(new WrittenEnquiry(id, number, answers, suggestion, now, by));
        events.publishEvent(new EnquirySent(id, enquiry.child(), enquiry.journey(), now, by, number, answers.outcome(), suggestion.next(), answers.next()));
    }

    /** The manager authorises or returns. @throws Refused for an author, one who is no manager, or without the words that belong to the record */
    WrittenEnquiry decide(UUID id, AuthoriseTheEnquiry judgement, String by) {
        refuseAuthor(id, by);
        new Answers().require(access.isManager(by), "decision", by, "Only a manager authorises the outcome of an enquiry. Give the task back to the group.")
                .require(!judgement.authorises() || !judgement.anythingWanting() || !Texts.isBlank(judgement.comment()), "comment", null,
                        "Your comment: you answered no to a question. Say why you authorise all the same, or return the outcome.").orRefuse();
        var written = latest(id).orElseThrow();
        Instant now = clock.instant();
        written.decide(judgement, now, by);
        if (!judgement.authorises()) {
            returned(id, judgement.whatIsMissing(), now, by);
        } else if (!written.answers().needsServiceManager()) {
            authorise(id, written, now, by);
        }
        return written;
    }

    /** The service manager agrees that there is no conference although the risk continues, or sends it back. @throws Refused for anybody else */
    void decide(UUID id, DecideOnNoConference judgement, String by) {
        refuseAuthor(id, by);
        var written = latest(id).orElseThrow();
        boolean agreed = YesNo.isYes(judgement.agree());
        new Answers().require(directory.find(by).filter(person -> person.hasAnyOf(DECIDE_ON_NO_CONFERENCE)).isPresent(), "agree", by,
                        "Only a service manager, or somebody above, decides that there is no conference while the risk continues.")
                .require(!agreed || written.answers().disagreeing().isEmpty() || !Texts.isBlank(judgement.answerToAgencies()), "answerToAgencies", null,
                        "Asked for a conference: " + String.join(", ", written.answers().disagreeing()) + ". Write what you answered them.").orRefuse();
        Instant now = clock.instant();
        written.decide(judgement, now, by);
        if (agreed) {
            var enquiry = enquiries.get(id);
            events.publishEvent(new NoConferenceDecided(id, enquiry.child(), enquiry.journey(), now, by, judgement.whyAgree(), written.answers().disagreeing()));
            authorise(id, written, now, by);
        } else {
            returned(id, judgement.whyNot(), now, by);
        }
    }

    private void authorise(UUID id, WrittenEnquiry written, Instant now, String by) {
        enquiries.get(id).authorise(written, now, by);
        clocks.meet(EnquiryClocks.OUTCOME, id, now, "EnquiryConcluded", by);
    }

    private void returned(UUID id, String whatIsMissing, Instant now, String by) {
        var enquiry = enquiries.get(id);
        events.publishEvent(new EnquiryReturned(id, enquiry.child(), enquiry.journey(), now, by, whatIsMissing));
    }

    /** Nobody authorises what they wrote, whichever version of it. */
    private void refuseAuthor(UUID id, String by) {
        if (versions(id).stream().anyMatch(version -> version.author().equals(by))) {
            throw Refused.because("decision", by, "You wrote this outcome, so another manager must authorise it. Give the task back to the group.");
        }
    }

    @Transactional(readOnly = true)
    List<WrittenEnquiry> versions(UUID id) {
        return table.findByEnquiryOrderByNumber(id);
    }

    /** The version sent last. */
    @Transactional(readOnly = true)
    Optional<WrittenEnquiry> latest(UUID id) {
        return versions(id).stream().reduce((earlier, later) -> later);
    }

    String nameOf(String user) {
        return directory.nameOf(user);
    }
}
