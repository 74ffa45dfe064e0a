package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearings and the orders made at them: each child is decided about on its own, and the case ends with the last. */
@Service
@Transactional
class Hearings {

    static final String FORM = "record-the-hearing";

    private final LegalCourse course;
    private final LegalCaseEnds ends;
    private final LeavingChildren children;
    private final HearingCheck check;
    private final HearingTable table;
    private final CourtOrders orders;
    private final LegalClocks clocks;
    private final Papers papers;
    private final Clock clock;

    Hearings(LegalCourse course, LegalCaseEnds ends, LeavingChildren children, HearingCheck check, HearingTable table, CourtOrders orders, LegalClocks clocks,
             Papers papers, Clock clock) {
        this.course = course;
        this.ends = ends;
        this.children = children;
        this.check = check;
        this.table = table;
        this.orders = orders;
        this.clocks = clocks;
        this.papers = papers;
        this.clock = clock;
    }

    /** Writes it down with its orders. @return whether the court has decided about every child @throws org.childjourney.foundation.Refused with every wrong field */
    boolean record(UUID id, Optional<HearingKind> ofTask, RecordHearing answers, String by) {
        var legalCase = course.get(id);
        check.check(legalCase, ofTask, answers);
        var kind = HearingKind.of(answers.hearingKind());
        boolean held = kind != HearingKind.noHearing && YesNo.isYes(answers.held());
        papers.keep(id, course.lead(legalCase).child(), FORM, clocks.onTheDay(answers.heldOn()), answers, by);
        table.write(id, answers, held, by);
        note(legalCase, kind, answers);
        duty(legalCase, kind, held, answers, by);
        tell(legalCase, kind, held, answers, by);
        course.children(legalCase).forEach(part -> clocks.watchTheSeventeenthBirthday(part, by));
        order(legalCase, answers, by);
        return !legalCase.isOpen();
    }

    private void tell(LegalCase legalCase, HearingKind kind, boolean held, RecordHearing answers, String by) {
        if (kind != HearingKind.noHearing) {
            String words = held ? answers.ordered() : "not held. " + answers.ordered();
            course.tell(legalCase, part -> new HearingHeld(legalCase.id, part.child(), part.journey(), clocks.onTheDay(answers.heldOn()), by, kind.label(),
                    answers.heldOn(), words));
        }
    }

    private void note(LegalCase legalCase, HearingKind kind, RecordHearing answers) {
        legalCase.nextDateOn = answers.nextOn();
        legalCase.courtExtendedTo = answers.extendedTo() == null ? legalCase.courtExtendedTo : answers.extendedTo();
        if (kind == HearingKind.final_) {
            legalCase.finalOn = answers.heldOn();
            legalCase.finalLateWhy = answers.finalLateWhy();
            legalCase.finalWhoKnew = answers.whoKnew();
            legalCase.finalKnownOn = answers.knownOn();
        }
    }

    private void duty(LegalCase legalCase, HearingKind kind, boolean held, RecordHearing answers, String by) {
        kind.rule().ifPresent(rule -> {
            if (held) {
                clocks.meet(rule, course.children(legalCase), clocks.onTheDay(answers.heldOn()), "HearingHeld", by);
            } else {
                clocks.cancel(rule, course.children(legalCase), "The court does without this hearing.", by);
            }
        });
    }

    private void order(LegalCase legalCase, RecordHearing answers, String by) {
        for (var row : answers.orders()) {
            var part = children.part(legalCase, row.record()).orElseThrow();
            orders.record(HearingCheck.made(legalCase, part, row), by);
        }
        answers.orders().stream().filter(row -> row.kind().decides()).map(RecordHearing.OrderRow::record).distinct()
                .forEach(record -> decided(legalCase, children.part(legalCase, record).orElseThrow(), decisions(answers.orders(), record), by));
    }

    private static List<RecordHearing.OrderRow> decisions(List<RecordHearing.OrderRow> rows, String record) {
        return rows.stream().filter(row -> row.record().equals(record) && row.kind().decides()).toList();
    }

    private void decided(LegalCase legalCase, ChildInLegalCase part, List<RecordHearing.OrderRow> rows, String by) {
        Instant at = clocks.onTheDay(rows.get(0).madeOn());
        List.of(LegalClocks.TWENTY_SIX_WEEKS, LegalClocks.SEVENTEEN).forEach(rule -> clocks.meet(rule, List.of(part), at, "OrderMade", by));
        if (legalCase.finalLateWhy != null) {
            clocks.explainIfLate(LegalClocks.TWENTY_SIX_WEEKS, part, legalCase.finalLateWhy, by);
        }
        String words = String.join(", ", rows.stream().map(row -> row.kind().label()).toList()) + ", " + LondonTime.longDate(rows.get(0).madeOn()) + ".";
        ends.one(legalCase, part, ChildInCaseStatus.COURT_DECIDED, words, at.isAfter(clock.instant()) ? clock.instant() : at, by);
    }
}
