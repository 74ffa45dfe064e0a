package org.childjourney.legal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/**
 * The duties of a legal case. Each child has clocks of its own, whose subject is the child's part; the family's one process times
 * those of the child who leads, and the watchdog gives the warnings of the others.
 */
@Component
class LegalClocks {

    static final String GATEWAY = "legal-gateway";
    static final String LETTER = "lbp-sent";
    static final String MEETING = "preproc-meeting";
    static final String REVIEW = "preproc-review-midpoint";
    static final String SIXTEEN_WEEKS = "preproceedings-16w";
    static final String EXTENSION = "preproceedings-extension";
    static final String EVIDENCE = "sw-evidence-before-issue";
    static final String CASE_MANAGEMENT = "cmh-day12-18";
    static final String ISSUES_RESOLUTION = "irh-week-20";
    static final String TWENTY_SIX_WEEKS = "care-proceedings-26w";
    static final String SEVENTEEN = "ico-17th-birthday";

    /** Which diagram times which duty. */
    private static final Map<String, String> TIMED_BY = Map.of(GATEWAY, LegalProcesses.GATEWAY, LETTER, LegalProcesses.LETTER,
            MEETING, LegalProcesses.PRE_PROCEEDINGS, REVIEW, LegalProcesses.PRE_PROCEEDINGS, SIXTEEN_WEEKS, LegalProcesses.PRE_PROCEEDINGS,
            EVIDENCE, LegalProcesses.APPLICATION, CASE_MANAGEMENT, LegalProcesses.PROCEEDINGS, ISSUES_RESOLUTION, LegalProcesses.PROCEEDINGS,
            TWENTY_SIX_WEEKS, LegalProcesses.PROCEEDINGS, EXTENSION, LegalProcesses.PRE_PROCEEDINGS);

    private final Clocks clocks;
    private final Children children;
    private final Clock clock;

    LegalClocks(Clocks clocks, Children children, Clock clock) {
        this.clocks = clocks;
        this.children = children;
        this.clock = clock;
    }

    void start(String rule, LegalCase legalCase, List<ChildInLegalCase> parts, Trigger trigger, String event, String by) {
        parts.forEach(part -> start(rule, part, trigger, event, part.id.equals(legalCase.lead) ? TIMED_BY.get(rule) : null, by));
    }

    private void start(String rule, ChildInLegalCase part, Trigger trigger, String event, String process, String by) {
        clocks.start(new ClockStart(rule, part.id, part.child(), part.journey(), trigger, event, process, by));
    }

    void meet(String rule, List<ChildInLegalCase> parts, Instant at, String event, String by) {
        parts.forEach(part -> clocks.meet(rule, part.id, at, event, by));
    }

    void cancel(String rule, List<ChildInLegalCase> parts, String why, String by) {
        parts.forEach(part -> clocks.cancel(rule, part.id, why, by));
    }

    void cancelAll(ChildInLegalCase part, String why, String by) {
        clocks.cancelAll(part.id, why, by);
    }

    /** Why a duty was late stands in the ledger beside how late it was. */
    void explainIfLate(String rule, ChildInLegalCase part, String why, String by) {
        if (clocks.lateWithoutReason(part.id).stream().anyMatch(late -> late.rule().equals(rule))) {
            clocks.explain(rule, part.id, why, by);
        }
    }

    /** A child who joins has the family's duties from the family's dates: the letter and the court are the same for all. */
    void share(ChildInLegalCase lead, ChildInLegalCase joining, String by) {
        running(lead).filter(entry -> TIMED_BY.containsKey(entry.rule()))
                .forEach(entry -> start(entry.rule(), joining, entry.trigger(), entry.triggerEvent(), null, by));
    }

    /** From now on the diagrams time this child's clocks: the one who led has left. */
    void lead(ChildInLegalCase next, String by) {
        running(next).filter(entry -> TIMED_BY.containsKey(entry.rule()))
                .forEach(entry -> clocks.handOver(entry.rule(), next.id, TIMED_BY.get(entry.rule()), by));
        clocks.escalateDue(next.id);
    }

    void escalateDue(UUID part) {
        clocks.escalateDue(part);
    }

    /** No interim order runs past the seventeenth birthday: who reaches it within a year is decided about before. No diagram times it. */
    void watchTheSeventeenthBirthday(ChildInLegalCase part, String by) {
        LocalDate born = children.facts(part.child()).dateOfBirth();
        LocalDate today = LondonTime.day(clock.instant());
        boolean near = born != null && born.plusYears(17).isAfter(today) && !born.plusYears(16).isAfter(today);
        if (near && !clocks.isRunning(SEVENTEEN, part.id)) {
            start(SEVENTEEN, part, Trigger.birth(born), "CareProceedingsIssued", null, by);
        }
    }

    Instant dueAt(String rule, UUID part) {
        return clocks.dueAt(rule, part.toString()).toInstant();
    }

    /** The last moment of a London day, or now on the day itself: for what is known by its day only. */
    Instant onTheDay(LocalDate day) {
        Instant end = LondonTime.endOf(day).minusSeconds(1);
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }

    private java.util.stream.Stream<ClockEntry> running(ChildInLegalCase part) {
        return clocks.about(part.id).stream().filter(ClockEntry::isOpen);
    }
}
