package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.childjourney.children.Codes;

/** Whether a child in the file can be safely taken: known for certain, with dates a clock can be counted from. */
final class SafeToTake {

    private static final int DAYS_OF_PREGNANCY = 280;
    /** Days that lie ahead by nature; every other date tells of something that has happened. */
    private static final Set<String> AHEAD = Set.of("InitialCPCtarget", "CPPreviewDate", "ExpectedPersonBirthDate", "CINPlanEndDate");
    private static final Set<String> NOT_AFTER_CLOSURE = Set.of(
            "DateOfInitialCPC", "AssessmentActualStartDate", "AssessmentInternalReviewDate", "AssessmentAuthorisationDate", "CINPlanStartDate",
            "CINPlanEndDate", "S47ActualStartDate", "CPPstartDate", "CPPendDate", "CPPreviewDate");

    private final Findings found;
    private final Node child;
    private final Node identifiers;
    private final LocalDate today;

    private SafeToTake(Findings found, Node child, LocalDate today) {
        this.found = found;
        this.child = child;
        this.identifiers = child.first("ChildIdentifiers").orElse(child);
        this.today = today;
    }

    static void check(Findings found, Node child, LocalDate today) {
        var check = new SafeToTake(found, child, today);
        check.identity();
        check.everyDate(child);
        check.birthAndDeath();
        check.codes();
        child.all("CINdetails").forEach(check::episode);
        check.episodesTogether();
    }

    private void identity() {
        String id = identifiers.text("LAchildID");
        if (id == null) {
            found.refuse("8500", identifiers, "LAchildID", "The child has no id.");
        } else if (id.length() > 20) {
            found.refuse("1570", identifiers, "LAchildID", "The child's id has more than 20 characters.");
        } else if (!id.matches("[A-Za-z0-9]+")) {
            found.refuse("1580", identifiers, "LAchildID", "The child's id may have letters and figures only.");
        }
    }

    /** Every date, wherever it stands, must be a day, and must not lie ahead where it tells of something that has happened. */
    private void everyDate(Node node) {
        boolean isDate = node.name().endsWith("Date") || node.name().endsWith("date") || Set.of("DateOfInitialCPC", "InitialCPCtarget").contains(node.name());
        if (isDate && node.children().isEmpty() && !node.text().isEmpty()) {
            if (node.day() == null) {
                found.refuse("date", node, node.name(), "This is not a day of the calendar; a date is written 2026-11-23.");
            } else if (!AHEAD.contains(node.name()) && node.day().isAfter(today)) {
                found.refuse("future", node, node.name(), "This date lies in the future.");
            }
        }
        node.children().forEach(this::everyDate);
    }

    private void birthAndDeath() {
        var birth = identifiers.day("PersonBirthDate");
        var expected = identifiers.day("ExpectedPersonBirthDate");
        var death = identifiers.day("PersonDeathDate");
        if (identifiers.has("PersonBirthDate") == identifiers.has("ExpectedPersonBirthDate")) {
            found.refuse("8525Q", identifiers, "PersonBirthDate", "A child has a date of birth or, when unborn, an expected date: one of them, and not both.");
        }
        if (expected != null && expected.isAfter(today.plusDays(DAYS_OF_PREGNANCY))) {
            found.refuse("8530Q", identifiers, "ExpectedPersonBirthDate", "The expected date is more than 40 weeks away.");
        }
        if (birth != null && birth.isBefore(today.minusYears(120))) {
            found.refuse("birth", identifiers, "PersonBirthDate", "The date of birth is more than 120 years ago.");
        }
        if (death != null && (birth == null || death.isBefore(birth))) {
            found.refuse("8535Q", identifiers, "PersonDeathDate", "The child died before being born.");
        }
    }

    private void codes() {
        code(Codes.SEX, "4180", identifiers, "Sex");
        String old = identifiers.text("GenderCurrent");
        if (old != null && !Set.of("0", "1", "2", "9").contains(old)) {
            found.refuse("4180", identifiers, "GenderCurrent", "This code is not known. It is 0, 1, 2 or 9.");
        }
        child.first("ChildCharacteristics").ifPresent(has -> code(Codes.ETHNICITY, "4220", has, "Ethnicity"));
    }

    private void code(Codes set, String rule, Node at, String field) {
        String code = at.text(field);
        if (code != null && !set.has(code)) {
            found.refuse(rule, at, field, "This code is not known. It is one of " + set.list() + ".");
        }
    }

    private void episode(Node episode) {
        code(Codes.REFERRAL_SOURCE, "8866", episode, "ReferralSource");
        code(Codes.PRIMARY_NEED, "8650", episode, "PrimaryNeedCode");
        code(Codes.REASON_FOR_CLOSURE, "8640", episode, "ReasonForClosure");
        required(episode, "8600", "CINreferralDate");
        episode.all("Assessments").forEach(each -> span(each, "8608", "AssessmentActualStartDate", "AssessmentAuthorisationDate"));
        episode.all("CINPlanDates").forEach(each -> span(each, "4011", "CINPlanStartDate", "CINPlanEndDate"));
        episode.all("ChildProtectionPlans").forEach(each -> span(each, "8925", "CPPstartDate", "CPPendDate"));
        episode.all("Section47").forEach(each -> required(each, "8615", "S47ActualStartDate"));
        span(episode, "8630", "CINreferralDate", "CINclosureDate");
        closure(episode);
        death(episode);
        LocalDate birth = identifiers.day("PersonBirthDate") != null ? identifiers.day("PersonBirthDate") : identifiers.day("ExpectedPersonBirthDate");
        if (birth != null) {
            tooEarly(episode, birth.minusDays(DAYS_OF_PREGNANCY));
        }
    }

    private void required(Node at, String rule, String field) {
        if (!at.has(field)) {
            found.refuse(rule, at, field, "This date is missing; nothing can be counted without it.");
        }
    }

    private void span(Node at, String rule, String start, String end) {
        if (!"CINreferralDate".equals(start)) {
            required(at, rule, start);
        }
        if (at.day(start) != null && at.day(end) != null && at.day(end).isBefore(at.day(start))) {
            found.refuse(rule, at, end, "This ended before it began.");
        }
    }

    private void closure(Node episode) {
        if (episode.has("CINclosureDate") && !episode.has("ReasonForClosure")) {
            found.refuse("8805", episode, "ReasonForClosure", "A closed episode needs a reason for its closure.");
        }
        if (!episode.has("CINclosureDate") && episode.has("ReasonForClosure")) {
            found.refuse("8810", episode, "ReasonForClosure", "A reason for closure needs the date of the closure.");
        }
        if (episode.day("CINclosureDate") != null) {
            afterClosure(episode, episode.day("CINclosureDate"));
        }
    }

    private void afterClosure(Node node, LocalDate closure) {
        if (NOT_AFTER_CLOSURE.contains(node.name()) && node.day() != null && node.day().isAfter(closure)) {
            found.refuse("8565", node, node.name(), "This is dated after the episode was closed.");
        }
        node.children().forEach(each -> afterClosure(each, closure));
    }

    private void tooEarly(Node node, LocalDate earliest) {
        if (node.children().isEmpty() && node.day() != null && node.day().isBefore(earliest)) {
            found.refuse("8606", node, node.name(), "This is dated more than 40 weeks before the child was born or is expected.");
        }
        node.children().forEach(each -> tooEarly(each, earliest));
    }

    private void death(Node episode) {
        LocalDate death = identifiers.day("PersonDeathDate");
        LocalDate referral = episode.day("CINreferralDate");
        if (death != null && referral != null && referral.isAfter(death)) {
            found.refuse("8555Q", episode, "CINreferralDate", "The child was referred after the date of death.");
        }
        if (death != null && !episode.has("CINclosureDate")) {
            found.refuse("open-after-death", episode, "CINreferralDate", "This episode is open although the child has died.");
        }
    }

    private void episodesTogether() {
        List<Node> episodes = child.all("CINdetails").stream().filter(each -> each.day("CINreferralDate") != null)
                .sorted(Comparator.comparing(each -> each.day("CINreferralDate"))).toList();
        for (int i = 1; i < episodes.size(); i++) {
            Node earlier = episodes.get(i - 1);
            LocalDate closed = earlier.day("CINclosureDate");
            if (!earlier.has("CINclosureDate")) {
                found.refuse("8816", episodes.get(i), "CINreferralDate", "An episode before this one is still open. Only the latest may be.");
            } else if (closed != null && episodes.get(i).day("CINreferralDate").isBefore(closed)) {
                found.refuse("8820", episodes.get(i), "CINreferralDate", "This episode began before the one before it was closed.");
            }
        }
    }
}
