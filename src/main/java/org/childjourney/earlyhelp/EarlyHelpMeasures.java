package org.childjourney.earlyhelp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.childjourney.children.Families;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The twelve success measures a to l of early help, each counted from the records of a period. The strategy names eight things and twelve
 * letters; which letter stands for what is this house's own choice (see the names).
 */
@Service
@Transactional(readOnly = true)
public class EarlyHelpMeasures {

    private static final int MONTHS_OF_RE_REFERRAL = 12;

    private final EarlyHelpCounts counts;
    private final Families families;
    private final ObjectProvider<ReferralDates> referrals;

    EarlyHelpMeasures(EarlyHelpCounts counts, Families families, ObjectProvider<ReferralDates> referrals) {
        this.counts = counts;
        this.families = families;
        this.referrals = referrals;
    }

    /** The twelve figures of a period of London days, both included. */
    public List<EarlyHelpFigure> of(LocalDate from, LocalDate until) {
        var period = new EarlyHelpCounts.Period(LondonTime.startOf(from), LondonTime.endOf(until), from, until);
        return Stream.of(plans(period), goals(period), endings(period), practice(period)).flatMap(List::stream)
                .sorted(Comparator.comparing(EarlyHelpFigure::letter)).toList();
    }

    private List<EarlyHelpFigure> plans(EarlyHelpCounts.Period period) {
        var whole = counts.childrenOnPlans(period, true);
        return List.of(
                EarlyHelpFigure.count('a', "Families on whole-family plans", families(whole), "families", "Families with a whole-family plan in force at any time; brothers and sisters count once."),
                EarlyHelpFigure.share('b', "Plans that are for the whole family", whole.size(), counts.childrenOnPlans(period, false).size(), "Of the plans in force at any time, those for the whole family."),
                share('h', "Assessments led by a partner", counts.ledByPartners(period), "Of the assessments completed, those with a lead practitioner from another agency than the council."),
                share('i', "Assessments completed in time", counts.assessedInTime(period), "Of the assessments completed, those within the local timescale."),
                share('j', "Targeted support of 6 to 12 weeks", counts.supportInTime(period), "Of the targeted support that ended, that which lasted six to twelve weeks; six weeks are an expectation, not a deadline."));
    }

    private List<EarlyHelpFigure> goals(EarlyHelpCounts.Period period) {
        var moved = counts.goalsMoved(period);
        var content = counts.satisfaction(period);
        return List.of(
                share('c', "Goals that moved forward", moved, "Of the goals measured, those that stand higher than at their start."),
                EarlyHelpFigure.average('d', "How far goals moved", counts.sumOfMoves(period), moved.whole(), "of 10", "Average of the latest measure less the one at the start."),
                EarlyHelpFigure.average('e', "Families' satisfaction at close", content.part(), content.whole(), "of 10", "Average of what families said when early help ended."));
    }

    private List<EarlyHelpFigure> endings(EarlyHelpCounts.Period period) {
        return List.of(share('f', "Assessments that end in closure", counts.closedAfterAssessment(period),
                        "Of the early help that was assessed and ended, that which ended with goals met or universal services enough."),
                reReferrals(period));
    }

    private EarlyHelpFigure reReferrals(EarlyHelpCounts.Period period) {
        var closed = counts.closed(period);
        String name = "Referred within 12 months of closing";
        ReferralDates dates = referrals.getIfAvailable();
        if (dates == null) {
            return EarlyHelpFigure.notKnown('g', name, closed.size(), "Nobody tells early help when children are referred.");
        }
        long again = closed.stream().filter(each -> !dates.between(each.child(), each.endedAt(),
                LondonTime.endOf(LondonTime.day(each.endedAt()).plusMonths(MONTHS_OF_RE_REFERRAL))).isEmpty()).count();
        return EarlyHelpFigure.share('g', name, again, closed.size(),
                "Of the early help that ended without going to the front door, that after which the child was referred within twelve months, so far.");
    }

    private List<EarlyHelpFigure> practice(EarlyHelpCounts.Period period) {
        return List.of(share('k', "Audits graded good", counts.audits(period), "Of the audits recorded, those graded good or better."),
                EarlyHelpFigure.count('l', "People trained", counts.trained(period), "people", "People of any agency recorded as trained in early help."));
    }

    private static EarlyHelpFigure share(char letter, String name, EarlyHelpCounts.Share share, String how) {
        return EarlyHelpFigure.share(letter, name, share.part(), share.whole(), how);
    }

    private long families(List<ChildId> children) {
        return children.stream().map(child -> families.siblingGroup(child).stream().map(ChildId::toString).sorted().findFirst().orElseThrow()).distinct().count();
    }
}
