package org.childjourney.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Whether what is recorded of a hearing can be: its days, the orders, an extension by the court, and why a final hearing was late. */
@Component
class HearingCheck {

    private static final int MOST_WEEKS_OF_ONE_EXTENSION = 8;

    private final LeavingChildren children;
    private final CourtOrderCheck orders;
    private final LegalClocks clocks;
    private final Clocks ledger;
    private final Clock clock;

    HearingCheck(LeavingChildren children, CourtOrderCheck orders, LegalClocks clocks, Clocks ledger, Clock clock) {
        this.children = children;
        this.orders = orders;
        this.clocks = clocks;
        this.ledger = ledger;
        this.clock = clock;
    }

    void check(LegalCase legalCase, Optional<HearingKind> ofTask, RecordHearing answers) {
        var kind = HearingKind.of(answers.hearingKind());
        var check = Moments.pastDay(new Answers(), "heldOn", "On which day?", answers.heldOn(), legalCase.issuedOn, "the application", clock.instant());
        check.require(ofTask.isEmpty() || ofTask.get() == kind, "hearingKind", kind.code(), "This step is for the " + ofTask.orElse(kind).label().toLowerCase(java.util.Locale.UK)
                + ". Record another hearing at “Record a hearing or an order”.");
        check.require(ofTask.isPresent() || kind.rule().filter(rule -> ledger.isRunning(rule, legalCase.lead)).isEmpty(), "hearingKind", kind.code(),
                "Record the " + kind.label().toLowerCase(java.util.Locale.UK) + " at its own step, whose date it meets.");
        check.require(answers.nextOn() == null || answers.nextOn().isAfter(answers.heldOn()), "nextOn", answers.nextOn(), "The next hearing lies after this one.");
        answers.orders().forEach(row -> order(legalCase, ofTask.isPresent(), row, check));
        extension(legalCase, answers, check);
        late(legalCase, kind, answers, check);
        check.orRefuse();
    }

    private void order(LegalCase legalCase, boolean atItsOwnStep, RecordHearing.OrderRow row, Answers check) {
        var part = children.part(legalCase, row.record());
        check.require(part.isPresent(), "orders", row.record(), "About which child? Choose one who is in the case.");
        check.require(!atItsOwnStep || !row.kind().decides(), "orders", row.kind().code(),
                row.kind().label() + ": an order that decides about the child is recorded at “Record a hearing or an order”, with this hearing's day.");
        part.ifPresent(child -> orders.check(made(legalCase, child, row), null, check, clock.instant()));
    }

    static NewCourtOrder made(LegalCase legalCase, ChildInLegalCase part, RecordHearing.OrderRow row) {
        return new NewCourtOrder(part.child(), part.journey(), legalCase.id, row.kind(), row.madeOn(), row.endsOn(), YesNo.isYes(row.untilDisposal()),
                YesNo.isYes(row.onDirection()), row.terms(), "Hearing:" + legalCase.id + ":" + row.madeOn());
    }

    private void extension(LegalCase legalCase, RecordHearing answers, Answers check) {
        if (answers.extendedTo() != null) {
            LocalDate from = legalCase.courtExtendedTo != null ? legalCase.courtExtendedTo : lastDay(legalCase);
            check.require(answers.extendedTo().isAfter(from) && !answers.extendedTo().isAfter(from.plusWeeks(MOST_WEEKS_OF_ONE_EXTENSION)), "extendedTo", answers.extendedTo(),
                    "Until when? The court extends from " + LondonTime.longDate(from) + ", each time by at most eight weeks.");
            check.require(answers.extensionWhy() != null && !answers.extensionWhy().isBlank(), "extensionWhy", null, "Why was the extension necessary? Needs an answer.");
        }
    }

    /** The court may take longer; the ledger still says that it was late, and the record why and who knew. */
    private void late(LegalCase legalCase, HearingKind kind, RecordHearing answers, Answers check) {
        if (kind == HearingKind.final_ && answers.heldOn().isAfter(lastDay(legalCase))) {
            check.require(given(answers.finalLateWhy()), "finalLateWhy", null, "The 26 weeks were over. Why was it late?")
                    .require(given(answers.whoKnew()), "whoKnew", null, "The 26 weeks were over. Who knew that it would be late?")
                    .require(answers.knownOn() != null && !answers.knownOn().isAfter(answers.heldOn()), "knownOn", answers.knownOn(), "The 26 weeks were over. Since when was it known?");
        }
    }

    LocalDate lastDay(LegalCase legalCase) {
        return LondonTime.dueDay(clocks.dueAt(LegalClocks.TWENTY_SIX_WEEKS, legalCase.lead));
    }

    private static boolean given(String answer) {
        return answer != null && !answer.isBlank();
    }
}
