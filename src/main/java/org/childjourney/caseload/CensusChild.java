package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.childjourney.children.Birth;
import org.childjourney.children.Codes;
import org.childjourney.children.Identifiers;
import org.childjourney.children.NewChild;
import org.childjourney.children.Upn;

/**
 * One child of the file, checked and read.
 *
 * @param details  null when there are refusals
 * @param episodes the earliest first; empty when there are refusals
 */
record CensusChild(int line, String laChildId, NewChild details, List<Episode> episodes, List<Finding> refusals, List<Finding> findings) {

    /** Checks a child of the file and reads what can be taken. */
    static CensusChild of(Node child, CensusYear year) {
        var found = new Findings();
        SafeToTake.check(found, child, year.today());
        Node identifiers = child.first("ChildIdentifiers").orElse(child);
        String id = identifiers.text("LAchildID");
        if (!found.refusals().isEmpty()) {
            return new CensusChild(child.line(), id, null, List.of(), found.refusals(), found.notes());
        }
        ChildRules.check(found, child, year);
        var episodes = Spans.inOrder(child.all("CINdetails"), "CINreferralDate").stream().map(each -> episode(found, child, each, year)).toList();
        return new CensusChild(child.line(), id, details(child, identifiers), episodes, List.of(), found.notes());
    }

    /** M, F or U, from the letter of today's census or the figure of the older one. */
    static String sex(Node identifiers) {
        if (identifiers.has("Sex")) {
            return identifiers.text("Sex");
        }
        String old = identifiers.text("GenderCurrent");
        return "1".equals(old) ? "M" : "2".equals(old) ? "F" : "U";
    }

    CensusChild withoutUpn(Finding why) {
        var known = details.identifiers();
        var without = new Identifiers(known.laChildId(), null, null, known.formerUpn(), known.upnUnknown());
        return new CensusChild(line, laChildId, details.identifiers(without), episodes, refusals, with(why).findings);
    }

    CensusChild with(Finding another) {
        var all = new java.util.ArrayList<>(findings);
        all.add(another);
        return new CensusChild(line, laChildId, details, episodes, refusals, List.copyOf(all));
    }

    private static NewChild details(Node child, Node identifiers) {
        LocalDate expected = identifiers.day("ExpectedPersonBirthDate");
        String upn = right(identifiers.text("UPN"));
        String unknown = identifiers.text("UPNunknown");
        Node has = child.first("ChildCharacteristics").orElse(child);
        var numbers = new Identifiers(identifiers.text("LAchildID"), null, upn, right(identifiers.text("FormerUPN")),
                upn == null && Codes.UPN_UNKNOWN.has(unknown) ? unknown : null);
        return new NewChild(null, new Birth(identifiers.day("PersonBirthDate"), expected), expected != null ? "U" : sex(identifiers), has.text("Ethnicity"),
                disabilities(has), numbers, null, null, identifiers.day("PersonDeathDate"));
    }

    private static String right(String upn) {
        String upper = upn == null ? null : upn.toUpperCase(Locale.ROOT);
        return Upn.isRight(upper) ? upper : null;
    }

    private static Set<String> disabilities(Node has) {
        var codes = new LinkedHashSet<String>();
        has.first("Disabilities").ifPresent(all -> all.all("Disability").stream().map(Node::text).filter(Codes.DISABILITY::has).forEach(codes::add));
        if (codes.size() > 1) {
            codes.remove("NONE");
        }
        return codes;
    }

    private static Episode episode(Findings found, Node child, Node episode, CensusYear year) {
        EpisodeRules.check(found, child, episode, year);
        AssessmentRules.check(found, episode, year);
        EnquiryRules.check(found, episode, year);
        PlanRules.check(found, child, episode, year);
        return new Episode(episode.day("CINreferralDate"), episode.text("ReferralSource"), episode.text("PrimaryNeedCode"), episode.isYes("ReferralNFA"),
                episode.all("Assessments").stream().map(CensusChild::assessment).toList(),
                episode.all("CINPlanDates").stream().map(each -> new Episode.NeedPlan(each.day("CINPlanStartDate"), each.day("CINPlanEndDate"))).toList(),
                episode.all("Section47").stream().map(CensusChild::enquiry).toList(),
                episode.all("ChildProtectionPlans").stream().map(CensusChild::protectionPlan).toList(),
                episode.day("DateOfInitialCPC"), episode.day("CINclosureDate"), episode.text("ReasonForClosure"), found.takeDoubts());
    }

    private static Episode.Assessment assessment(Node each) {
        var factors = AssessmentRules.factors(each).stream().map(Node::text).filter(Codes.ASSESSMENT_FACTOR::has).distinct().toList();
        return new Episode.Assessment(each.day("AssessmentActualStartDate"), each.day("AssessmentInternalReviewDate"), each.day("AssessmentAuthorisationDate"), factors);
    }

    private static Episode.Enquiry enquiry(Node each) {
        return new Episode.Enquiry(each.day("S47ActualStartDate"), each.day("InitialCPCtarget"), each.day("DateOfInitialCPC"), each.isYes("ICPCnotRequired"));
    }

    private static Episode.ProtectionPlan protectionPlan(Node each) {
        String earlier = each.text("NumberOfPreviousCPP");
        var reviews = each.all("Reviews").stream().flatMap(all -> all.all("CPPreviewDate").stream()).map(Node::day).filter(java.util.Objects::nonNull).sorted().toList();
        return new Episode.ProtectionPlan(each.day("CPPstartDate"), each.day("CPPendDate"), known(each.text("InitialCategoryOfAbuse")),
                known(each.text("LatestCategoryOfAbuse")), earlier != null && earlier.matches("\\d{1,3}") ? Integer.valueOf(earlier) : null, reviews);
    }

    private static String known(String category) {
        return Codes.CATEGORY_OF_ABUSE.has(category) ? category : null;
    }
}
