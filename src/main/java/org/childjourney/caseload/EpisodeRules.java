package org.childjourney.caseload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The census's rules on one episode: its referral, its closure and its initial conference. */
final class EpisodeRules {

    private static final Set<String> NO_FURTHER_SERVICE = Set.of("RC8", "RC9");

    private final Findings found;
    private final Node child;
    private final Node episode;
    private final CensusYear year;
    private final LocalDate referral;
    private final boolean nfa;

    private EpisodeRules(Findings found, Node child, Node episode, CensusYear year) {
        this.found = found;
        this.child = child;
        this.episode = episode;
        this.year = year;
        this.referral = episode.day("CINreferralDate");
        this.nfa = episode.isYes("ReferralNFA");
    }

    static void check(Findings found, Node child, Node episode, CensusYear year) {
        var rules = new EpisodeRules(found, child, episode, year);
        rules.referral();
        rules.noFurtherAction();
        rules.closure();
        rules.conference();
    }

    private void referral() {
        found.noteWhen(referral.isAfter(year.end()), "8600", episode, "CINreferralDate", "The referral is after the end of the census year.");
        found.noteWhen(!episode.has("ReferralSource"), "8866", episode, "ReferralSource", "The source of the referral is missing.");
        found.noteWhen(!nfa && !episode.has("PrimaryNeedCode"), "8610", episode, "PrimaryNeedCode", "The primary need is missing from a referral that went further.");
        found.noteWhen(!episode.isYesOrNo("ReferralNFA"), "8568", episode, "ReferralNFA", "Whether the referral went further is not 0 or 1; it is taken to have gone further.");
        found.noteWhen(nfa && !year.has(referral), "8569Q", episode, "ReferralNFA", "A referral without further action dates from the census year.");
    }

    /** A referral that ended with no further action cannot have been worked on: which of the two is true, a manager must say. */
    private void noFurtherAction() {
        if (!nfa) {
            return;
        }
        found.doubtWhen(!episode.has("CINclosureDate"), "open-nfa", episode, "ReferralNFA",
                "The referral is marked no further action, and yet the episode is open. A manager decides whether there is work to do.");
        boolean worked = Stream.of("Assessments", "Section47").anyMatch(each -> episode.first(each).isPresent()) || episode.has("DateOfInitialCPC");
        found.doubtWhen(worked, "8831", episode, "ReferralNFA", "The referral is marked no further action, and yet there is an assessment, an enquiry or a conference.");
        found.doubtWhen(episode.first("ChildProtectionPlans").isPresent(), "8832", episode, "ReferralNFA",
                "The referral is marked no further action, and yet there is a child protection plan.");
        found.doubtWhen(episode.first("CINPlanDates").isPresent(), "4000", episode, "ReferralNFA",
                "The referral is marked no further action, and yet there is a child in need plan.");
    }

    private void closure() {
        LocalDate closed = episode.day("CINclosureDate");
        if (closed == null) {
            return;
        }
        String reason = episode.text("ReasonForClosure");
        found.noteWhen(!year.has(closed), "8620", episode, "CINclosureDate", "The closure does not lie in the census year.");
        found.noteWhen("RC2".equals(reason) && !child.first("ChildIdentifiers").orElse(child).has("PersonDeathDate"), "8585Q", episode, "ReasonForClosure",
                "The episode was closed because the child died, and there is no date of death.");
        boolean noService = NO_FURTHER_SERVICE.contains(reason);
        found.noteWhen(noService && episode.first("Assessments").isEmpty(), "8825Q", episode, "ReasonForClosure", "RC8 and RC9 follow an assessment, and there is none.");
        boolean served = Stream.of("Section47", "ChildProtectionPlans", "CINPlanDates").anyMatch(each -> episode.first(each).isPresent())
                || episode.has("DateOfInitialCPC");
        found.noteWhen(noService && served, "2990", episode, "ReasonForClosure", "RC8 and RC9 exclude an enquiry, a conference and a plan.");
    }

    private void conference() {
        List<Node> enquiries = episode.all("Section47");
        found.noteWhen(!enquiries.isEmpty() && episode.first("Assessments").isEmpty(), "2991Q", episode, "Section47", "An episode with an enquiry should have an assessment.");
        LocalDate held = episode.day("DateOfInitialCPC");
        if (held == null) {
            return;
        }
        found.noteWhen(held.isBefore(referral), "1104", episode, "DateOfInitialCPC", "The initial conference was before the referral.");
        found.noteWhen(isWeekend(held), "8875", episode, "DateOfInitialCPC", "The initial conference was at a weekend. Check the date.");
        found.noteWhen(!year.has(held), "8715", episode, "DateOfInitialCPC", "The initial conference does not lie in the census year.");
        found.doubtWhen(enquiries.stream().anyMatch(each -> each.has("DateOfInitialCPC")), "2884", episode, "DateOfInitialCPC",
                "The initial conference is given on the episode and on an enquiry; it belongs to one of them.");
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
