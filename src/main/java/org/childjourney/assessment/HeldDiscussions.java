package org.childjourney.assessment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Candidate;
import org.childjourney.allocation.Eligibility;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.YesNo;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a strategy discussion said and decided about a child. Only a quorate one decides, and only one that begins a new enquiry starts a conference clock. */
@Service
@Transactional
class HeldDiscussions {

    /** What {@code allocation-eligibility} calls this work. */
    static final String KIND_OF_WORK = "section-47";

    private final StrategyDiscussions discussions;
    private final StrategyDiscussionTable table;
    private final DiscussionRecordTable records;
    private final Section47EnquiryTable enquiries;
    private final Eligibility eligibility;
    private final Allocation allocation;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldDiscussions(StrategyDiscussions discussions, StrategyDiscussionTable table, DiscussionRecordTable records, Section47EnquiryTable enquiries,
                    Eligibility eligibility, Allocation allocation, Clocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.discussions = discussions;
        this.table = table;
        this.records = records;
        this.enquiries = enquiries;
        this.eligibility = eligibility;
        this.allocation = allocation;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down for one child. @return whether it was quorate @throws org.childjourney.foundation.Refused when it is not coherent */
    boolean record(UUID id, HoldTheStrategyDiscussion answers, String by) {
        var part = discussions.get(id);
        boolean hasOpenEnquiry = enquiries.openOf(part.child).isPresent();
        var check = HoldTheStrategyDiscussionCheck.of(answers, table.findById(part.discussion).orElseThrow().reasonableCauseAt, clock.instant());
        enquiry(part, answers, hasOpenEnquiry, check);
        check.orRefuse();
        var written = records.save(new DiscussionRecord(part, records.findByPartOrderByNumber(id).size() + 1, answers, clock.instant(), by));
        if (written.quorate()) {
            decide(part, answers, hasOpenEnquiry, by);
        } else {
            events.publishEvent(new StrategyDiscussionNotQuorate(id, part.discussion, part.child(), part.journey(), answers.at(), by, written.missing(),
                    answers.safetySteps().size()));
        }
        return written.quorate();
    }

    private void decide(DiscussedChild part, HoldTheStrategyDiscussion answers, boolean hasOpenEnquiry, String by) {
        boolean begins = answers.decidesOnAnEnquiry() && (!hasOpenEnquiry || answers.initiates() == HoldTheStrategyDiscussion.Initiates.NEW_ENQUIRY);
        part.decide(answers, begins, by);
        clocks.meet(StrategyDiscussions.CLOCK, part.id, answers.at(), "StrategyDiscussionHeld", by);
        if (begins && answers.worker() != null) {
            allocation.hold(part.child(), allocation.of(part.child()).orElseThrow().team(), answers.worker(), clock.instant(), by);
        }
    }

    private void enquiry(DiscussedChild part, HoldTheStrategyDiscussion answers, boolean hasOpenEnquiry, Answers check) {
        if (!Quoracy.isQuorate(answers) || !answers.decidesOnAnEnquiry()) {
            return;
        }
        check.require(!hasOpenEnquiry || answers.initiates() != null, "initiates", null,
                "A section 47 enquiry about this child is open. Say whether this discussion begins a new enquiry or reviews that one; only a new one starts"
                        + " a new conference clock (rule s47-new-strategy-reset). Answer for each child separately where they differ.")
                .require(answers.initiates() != HoldTheStrategyDiscussion.Initiates.NEW_ENQUIRY || hasOpenEnquiry, "initiates", answers.initiates(),
                        "No section 47 enquiry about this child is open, so this one is not asked. Answer for this child on its own.")
                .require(answers.initiates() != HoldTheStrategyDiscussion.Initiates.NEW_ENQUIRY || !Texts.isBlank(answers.newConcern()), "newConcern", null,
                        "A new enquiry starts a new conference clock, and the old one is kept to be looked at (rule s47-new-strategy-reset). Say which new harm it is about.");
        if (hasOpenEnquiry && answers.initiates() == HoldTheStrategyDiscussion.Initiates.SAME_ENQUIRY) {
            return;
        }
        var offered = workers(part.child());
        check.require(offered.isEmpty() || offered.stream().anyMatch(each -> each.username().equals(answers.worker())), "worker", answers.worker(),
                "Who makes the enquiry? Choose one of the social workers offered; it is not held alone in the assessed and supported year.");
    }

    /** The workers who may make the enquiry. */
    List<Candidate> workers(ChildId child) {
        return allocation.of(child).isEmpty() ? List.of() : eligibility.candidates(child, KIND_OF_WORK);
    }

    /** Police, health and the council have spoken: what was decided is made known. */
    void passOnTheDecision(UUID id) {
        var part = discussions.get(id);
        var all = records.findByPartOrderByNumber(id);
        var answers = all.get(all.size() - 1).answers();
        events.publishEvent(new StrategyDiscussionHeld(id, part.discussion, part.child(), part.journey(), part.heldAt, part.heldBy, part.outcome,
                part.immediateProtection, part.newEnquiry, because(answers)));
    }

    private static String because(HoldTheStrategyDiscussion answers) {
        return Texts.joined(" ", YesNo.isYes(answers.thresholdMet()) ? "Threshold met: " + Quoracy.harmsInWords(answers.harms()) + "." : "Threshold not met.",
                answers.thresholdWhy(), answers.protectionWhat(), answers.newConcern(), answers.whyNoEnquiry());
    }
}
