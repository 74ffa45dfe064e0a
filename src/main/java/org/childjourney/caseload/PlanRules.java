package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.children.Codes;

/** The census's rules on the child in need plans and child protection plans of one episode. */
final class PlanRules {

    private static final String NEED_START = "CINPlanStartDate";
    private static final String NEED_END = "CINPlanEndDate";
    private static final String START = "CPPstartDate";
    private static final String END = "CPPendDate";

    private final Findings found;
    private final Node episode;
    private final CensusYear year;
    private final LocalDate referral;
    private final LocalDate death;

    private PlanRules(Findings found, Node child, Node episode, CensusYear year) {
        this.found = found;
        this.episode = episode;
        this.year = year;
        this.referral = episode.day("CINreferralDate");
        this.death = child.first("ChildIdentifiers").map(each -> each.day("PersonDeathDate")).orElse(null);
    }

    static void check(Findings found, Node child, Node episode, CensusYear year) {
        var rules = new PlanRules(found, child, episode, year);
        episode.all("CINPlanDates").forEach(rules::need);
        episode.all("ChildProtectionPlans").forEach(rules::protection);
        rules.together(episode.all("CINPlanDates"), episode.all("ChildProtectionPlans"));
    }

    private void need(Node plan) {
        LocalDate start = plan.day(NEED_START);
        LocalDate end = plan.day(NEED_END);
        found.noteWhen(start.isAfter(year.end()), "4010", plan, NEED_START, "The plan began after the end of the census year.");
        found.noteWhen(end != null && !year.has(end), "4013", plan, NEED_END, "The plan did not end in the census year.");
        found.noteWhen(start.equals(end), "4012Q", plan, NEED_END, "The plan lasted no longer than a day.");
        found.noteWhen(start.isBefore(referral), "4015", plan, NEED_START, "The plan began before its referral.");
        found.noteWhen(death != null && start.isAfter(death), "4008", plan, NEED_START, "The plan began after the child's death.");
        found.noteWhen(death != null && end != null && end.isAfter(death), "4009Q", plan, NEED_END, "The plan ended after the child's death.");
    }

    private void protection(Node plan) {
        LocalDate start = plan.day(START);
        LocalDate end = plan.day(END);
        found.noteWhen(start.isAfter(year.end()), "8720", plan, START, "The plan began after the end of the census year.");
        found.noteWhen(end != null && !year.has(end), "8930", plan, END, "The plan did not end in the census year.");
        found.noteWhen(start.equals(end), "8840", plan, END, "The plan lasted no longer than a day.");
        found.noteWhen(start.isBefore(referral), "1105", plan, START, "The plan began before its referral.");
        found.noteWhen(death != null && start.isAfter(death), "8915", plan, START, "The plan began after the child's death.");
        found.noteWhen(death != null && end != null && end.isAfter(death), "8920", plan, END, "The plan ended after the child's death.");
        found.noteWhen(!plan.has("NumberOfPreviousCPP") || !plan.text("NumberOfPreviousCPP").matches("\\d{1,3}"), "8730", plan, "NumberOfPreviousCPP",
                "The number of earlier protection plans is missing.");
        category(plan, "8905", "InitialCategoryOfAbuse");
        category(plan, "8910", "LatestCategoryOfAbuse");
        boolean conference = start.equals(episode.day("DateOfInitialCPC")) || episode.all("Section47").stream().anyMatch(each -> start.equals(each.day("DateOfInitialCPC")));
        found.noteWhen(!conference, "2885", plan, START, "A plan begins on the day of an initial conference, and there was none on that day.");
        reviews(plan, start);
    }

    private void category(Node plan, String rule, String field) {
        found.noteWhen(!Codes.CATEGORY_OF_ABUSE.has(plan.text(field)), rule, plan, field,
                "The category of abuse is missing or not known. It is one of " + Codes.CATEGORY_OF_ABUSE.list() + ".");
    }

    private void reviews(Node plan, LocalDate start) {
        for (Node review : plan.all("Reviews").stream().flatMap(each -> each.all("CPPreviewDate").stream()).toList()) {
            LocalDate day = review.day();
            found.noteWhen(day == null, "8842Q", review, "CPPreviewDate", "A review has a date.");
            found.noteWhen(day != null && !day.isAfter(start), "8841", review, "CPPreviewDate", "The review was not after the plan began.");
            found.noteWhen(day != null && episode.all("CINPlanDates").stream().anyMatch(need -> within(day, need)), "4003", review, "CPPreviewDate",
                    "A protection plan was reviewed while a child in need plan was open.");
        }
    }

    private static boolean within(LocalDate day, Node need) {
        return day.isAfter(need.day(NEED_START)) && (need.day(NEED_END) == null || day.isBefore(need.day(NEED_END)));
    }

    private void together(List<Node> needs, List<Node> protections) {
        found.doubtWhen(needs.stream().filter(each -> !each.has(NEED_END)).count() > 1, "4004", episode, "CINPlanDates", "More than one child in need plan is open.");
        found.doubtWhen(protections.stream().filter(each -> !each.has(END)).count() > 1, "8935", episode, "ChildProtectionPlans",
                "More than one child protection plan is open.");
        Spans.overlapping(needs, NEED_START, NEED_END).forEach(each -> found.note("4014", each, NEED_START, "This plan began before the one before it ended."));
        Spans.overlapping(protections, START, END).forEach(each -> found.note("8940", each, START, "This plan began before the one before it ended."));
        for (Node need : needs) {
            for (Node protection : protections) {
                found.doubtWhen(Spans.together(need, NEED_START, NEED_END, protection, START, END), "4001", need, NEED_START,
                        "A child in need plan and a child protection plan run together.");
            }
        }
    }
}
