package org.childjourney.assessment;

import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Who may start a conference clock: only a strategy discussion that initiates a new enquiry, once (rule {@code s47-new-strategy-reset}, Working Together). */
@Component
class ConferenceClockRule {

    private static final String RULE = " Only a strategy discussion that initiates a new section 47 enquiry starts a conference clock, and only once"
            + " (rule s47-new-strategy-reset).";

    private final DiscussedChildTable parts;
    private final Section47EnquiryTable enquiries;

    ConferenceClockRule(DiscussedChildTable parts, Section47EnquiryTable enquiries) {
        this.parts = parts;
        this.enquiries = enquiries;
    }

    /** @return the part that initiates the enquiry @throws Refused in words, for every other attempt to start or move the clock */
    DiscussedChild check(NewEnquiry decided) {
        var part = parts.findById(decided.discussionPart()).filter(each -> each.child().equals(decided.child())).orElseThrow(() -> Refused.because(
                "discussionPart", decided.discussionPart(), "There is no such strategy discussion about this child." + RULE));
        new Answers()
                .require(part.heldAt != null, "discussionPart", part.id, "The strategy discussion has not been held, or was not quorate." + RULE)
                .require(part.heldAt == null || part.outcome.isEnquiry(), "discussionPart", part.id, "The strategy discussion decided on no section 47 enquiry." + RULE)
                .require(part.heldAt == null || !part.outcome.isEnquiry() || Boolean.TRUE.equals(part.newEnquiry), "discussionPart", part.id,
                        "The strategy discussion reviewed the enquiry that is open and began no new one, so no date moves." + RULE)
                .require(part.heldAt == null || part.heldAt.equals(decided.discussionHeldAt()), "discussionHeldAt", decided.discussionHeldAt(),
                        "The strategy discussion was not held then; the clock runs from when it was held." + RULE)
                .require(enquiries.findByDiscussionPart(part.id).isEmpty(), "discussionPart", part.id, "The strategy discussion has begun its enquiry already." + RULE)
                .require(enquiries.openOf(part.child).filter(open -> part.heldAt != null && !part.heldAt.isAfter(open.discussionHeldAt)).isEmpty(), "discussionPart",
                        part.id, "The enquiry that is open was initiated later than this discussion." + RULE)
                .orRefuse();
        return part;
    }
}
