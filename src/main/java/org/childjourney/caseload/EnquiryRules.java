package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.List;

/** The census's rules on the section 47 enquiries of one episode. */
final class EnquiryRules {

    private static final String START = "S47ActualStartDate";
    private static final String HELD = "DateOfInitialCPC";

    private EnquiryRules() {}

    static void check(Findings found, Node episode, CensusYear year) {
        List<Node> enquiries = episode.all("Section47");
        enquiries.forEach(each -> one(found, episode, each, year));
        List<Node> open = enquiries.stream().filter(each -> isOpen(episode, each)).toList();
        found.doubtWhen(open.size() > 1, "8839", episode, "Section47", "More than one enquiry is open.");
        for (Node each : Spans.overlapping(enquiries.stream().filter(each -> each.has(HELD)).toList(), START, HELD)) {
            found.note("8890", each, START, "This enquiry began before the conference of the one before it.");
        }
    }

    static boolean isOpen(Node episode, Node enquiry) {
        return !enquiry.has(HELD) && !enquiry.isYes("ICPCnotRequired") && !episode.has("CINclosureDate") && !episode.has(HELD);
    }

    private static void one(Findings found, Node episode, Node enquiry, CensusYear year) {
        LocalDate start = enquiry.day(START);
        LocalDate held = enquiry.day(HELD);
        boolean notRequired = enquiry.isYes("ICPCnotRequired");
        LocalDate target = enquiry.day("InitialCPCtarget");
        found.noteWhen(start.isBefore(episode.day("CINreferralDate")), "2889", enquiry, START, "The enquiry started before its referral.");
        found.noteWhen(held != null && held.isBefore(start), "8615", enquiry, HELD, "The conference was before the enquiry.");
        found.noteWhen(held != null && held.isBefore(episode.day("CINreferralDate")), "1104", enquiry, HELD, "The initial conference was before the referral.");
        found.noteWhen(held != null && EpisodeRules.isWeekend(held), "8875", enquiry, HELD, "The initial conference was at a weekend. Check the date.");
        found.noteWhen(held != null && !year.has(held), "8715", enquiry, HELD, "The initial conference does not lie in the census year.");
        found.noteWhen(target != null && EpisodeRules.isWeekend(target), "8870Q", enquiry, "InitialCPCtarget", "The target date of the conference is at a weekend.");
        found.noteWhen(held == null && !notRequired && !year.has(start), "8740", enquiry, START, "An enquiry without its conference started in the census year.");
        found.noteWhen(held == null && !notRequired && year.isOver(15, start), "8675Q", enquiry, START,
                "More than 15 working days after its start the enquiry shows neither a conference nor that none is needed.");
        found.noteWhen(episode.has("CINclosureDate") && held == null && !episode.has(HELD) && !notRequired, "8868", enquiry, "ICPCnotRequired",
                "In a closed episode each enquiry has a conference or says that none was needed.");
        found.noteWhen(!enquiry.isYesOrNo("ICPCnotRequired"), "8868", enquiry, "ICPCnotRequired", "Whether a conference is needed is not 0 or 1; it is taken to be needed.");
    }
}
