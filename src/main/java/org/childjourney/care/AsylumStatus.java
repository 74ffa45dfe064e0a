package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.childjourney.children.Children;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a child in care seeks asylum here without a parent or another adult who is responsible for them. The worker says it as the child comes in;
 * it may be learnt later, and it ends: with the decision, with an adult who is responsible, on the eighteenth birthday at the latest.
 * Source: the file UASC of the return SSDA903 and its rule 304.
 */
@Service
@Transactional
public class AsylumStatus {

    private static final int OF_AGE = 18;

    private final CarePeriodTable table;
    private final Children children;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AsylumStatus(CarePeriodTable table, Children children, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the child is in care and seeks asylum alone, as far as is known. */
    @Transactional(readOnly = true)
    public boolean lasts(ChildId child) {
        return inCare(child).filter(CarePeriod::seeksAsylumAlone).isPresent();
    }

    /** Whether the child is in care and does not seek asylum alone, as far as is known. */
    @Transactional(readOnly = true)
    public boolean mayBegin(ChildId child) {
        return inCare(child).filter(period -> !period.seeksAsylumAlone()).isPresent();
    }

    /**
     * It is known now that the child seeks asylum alone.
     *
     * @param since when it began or was learnt, UTC
     * @param how   how it is known, in words
     * @throws Refused where the child is not in care, or for a moment that cannot be
     */
    public void begins(ChildId child, Instant since, String how, String by) {
        var period = period(child);
        check(child, since, "When did it begin, or when did you learn it?").orRefuse();
        period.seeksAsylumAlone(true, null);
        table.saveAndFlush(period);
        events.publishEvent(period.matters(since, by, "SeeksAsylumAlone", "The child seeks asylum here without an adult who is responsible. " + how));
    }

    /**
     * The child no longer seeks asylum alone.
     *
     * @param at  when it ended, UTC; its London day is what the return asks for
     * @param how how it ended, in words
     * @throws Refused where the child is not in care or does not seek asylum alone, or for a moment that cannot be
     */
    public void ends(ChildId child, Instant at, String how, String by) {
        var period = period(child);
        LocalDate on = LondonTime.day(at);
        check(child, at, "When did it end?").require(period.seeksAsylumAlone(), "how", null, "This child does not seek asylum alone, or no longer. There is nothing to end.").orRefuse();
        period.seeksAsylumAlone(true, on);
        table.saveAndFlush(period);
        events.publishEvent(period.matters(at, by, "SeeksAsylumAloneNoMore", "The child no longer seeks asylum alone. " + how));
    }

    /**
     * What a return of another system says of the care that came with it. What is known here stays; that it began or that it ended is taken over where nobody knew.
     *
     * @param source of the care as it was brought in; a return that is about earlier care says nothing of the present one
     * @param until the London day on which it ended; null while it lasts
     * @return whether anything was new; never where that care is over
     */
    public boolean broughtIn(ChildId child, String source, boolean alone, LocalDate until, String by) {
        var news = inCare(child).filter(period -> source.equals(period.sourceEvent)).filter(period -> period.unaccompanied == null || alone && until != null && period.seeksAsylumAlone());
        news.ifPresent(period -> {
            period.seeksAsylumAlone(alone, until);
            table.saveAndFlush(period);
            if (alone) {
                events.publishEvent(period.matters(clock.instant(), by, "SeeksAsylumAlone", "A return that was brought in says: the child seeks asylum here without an adult who is responsible"
                        + (until == null ? "." : "; until " + LondonTime.longDate(until) + ".")));
            }
        });
        return news.isPresent();
    }

    private Answers check(ChildId child, Instant at, String what) {
        LocalDate born = children.facts(child).dateOfBirth();
        LocalDate on = LondonTime.day(at);
        return CareMoments.require(new Answers(), "day", what, at, clock.instant(), born == null ? null : LondonTime.startOf(born), "the child was born")
                .require(born == null || !on.isAfter(Trigger.birth(born).birthday(OF_AGE)), "day", on, what + " On the eighteenth birthday at the latest.");
    }

    private CarePeriod period(ChildId child) {
        return inCare(child).orElseThrow(() -> Refused.because("child", child, "This child is not in care."));
    }

    private Optional<CarePeriod> inCare(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).filter(CarePeriod::isInCare);
    }
}
