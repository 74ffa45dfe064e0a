package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.childjourney.children.Codes;
import org.childjourney.children.Upn;

/** The census's rules on who a child is, as far as breaking them does not keep the child out. */
final class ChildRules {

    private final Findings found;
    private final Node child;
    private final Node identifiers;
    private final CensusYear year;

    private ChildRules(Findings found, Node child, CensusYear year) {
        this.found = found;
        this.child = child;
        this.identifiers = child.first("ChildIdentifiers").orElse(child);
        this.year = year;
    }

    static void check(Findings found, Node child, CensusYear year) {
        var rules = new ChildRules(found, child, year);
        rules.upn();
        rules.withoutUpn();
        rules.sexAndEthnicity();
        rules.birthAndDeath();
        rules.disabilities();
        found.noteWhen(child.all("CINdetails").isEmpty(), "8590", child, "CINdetails", "The child has no episode; only the child's record is begun.");
    }

    private void upn() {
        String upn = upper("UPN");
        if (upn != null && !Upn.hasTheShape(upn)) {
            found.note("1540", identifiers, "UPN", "This has not the shape of a UPN: a letter, eleven figures, and a figure or an allowed letter. It is not kept.");
        } else if (upn != null && !Upn.isRight(upn)) {
            found.note("1510", identifiers, "UPN", "The check letter of this UPN should be " + Upn.checkLetter(upn.substring(1)) + ". It is not kept; ask the school.");
        }
        String former = upper("FormerUPN");
        found.noteWhen(former != null && !Upn.isRight(former), "1560Q", identifiers, "FormerUPN", "This is not a UPN: its shape or check letter is wrong. It is not kept.");
    }

    private void withoutUpn() {
        String reason = identifiers.text("UPNunknown");
        found.noteWhen(reason != null && !Codes.UPN_UNKNOWN.has(reason), "UPNunknown", identifiers, "UPNunknown",
                "This code is not known. It is one of " + Codes.UPN_UNKNOWN.list() + ". It is not kept.");
        found.noteWhen(reason != null && identifiers.has("UPN"), "UPNunknown", identifiers, "UPNunknown", "There is a UPN and a reason for none.");
        boolean goesOn = child.all("CINdetails").stream().anyMatch(each -> !each.isYes("ReferralNFA"));
        found.noteWhen("UN7".equals(reason) && goesOn, "8772", identifiers, "UPNunknown", "UN7 stands only where no referral went further.");
        LocalDate birth = identifiers.day("PersonBirthDate");
        boolean ofSchoolAge = birth != null && !birth.isAfter(year.end().minusYears(5)) && birth.isAfter(year.end().minusYears(16));
        found.noteWhen(ofSchoolAge && !identifiers.has("UPN") && (reason == null || "UN1".equals(reason)), "8770Q", identifiers, "UPNunknown",
                "A child of school age has a UPN or a reason other than UN1.");
    }

    private void sexAndEthnicity() {
        String sex = CensusChild.sex(identifiers);
        found.noteWhen(!identifiers.has("Sex") && !identifiers.has("GenderCurrent"), "4180", identifiers, "Sex", "The sex is missing; it is kept as unknown.");
        found.noteWhen(identifiers.has("ExpectedPersonBirthDate") && !"U".equals(sex), "8750", identifiers, identifiers.has("Sex") ? "Sex" : "GenderCurrent",
                "The sex of an unborn child is unknown; it is kept so.");
        Node has = child.first("ChildCharacteristics").orElse(child);
        found.noteWhen(!has.has("Ethnicity"), "4220", has, "Ethnicity", "The ethnicity is missing.");
    }

    private void birthAndDeath() {
        LocalDate birth = identifiers.day("PersonBirthDate");
        LocalDate expected = identifiers.day("ExpectedPersonBirthDate");
        LocalDate death = identifiers.day("PersonDeathDate");
        found.noteWhen(birth != null && birth.isAfter(year.end()), "8520", identifiers, "PersonBirthDate", "The date of birth is after the end of the census year.");
        found.noteWhen(birth != null && birth.isBefore(year.end().minusYears(26)), "8775Q", identifiers, "PersonBirthDate", "The person is over 25.");
        found.noteWhen(expected != null && expected.isBefore(year.today()), "expected-passed", identifiers, "ExpectedPersonBirthDate",
                "The expected date has passed. Record the birth.");
        LocalDate march = LocalDate.of(year.end().getYear(), 3, 1);
        found.noteWhen(expected != null && (expected.isBefore(march) || expected.getYear() > year.end().getYear()), "8530Q", identifiers,
                "ExpectedPersonBirthDate", "The expected date does not lie between March and December of the year in which the census year ends.");
        found.noteWhen(death != null && !year.has(death), "8545Q", identifiers, "PersonDeathDate", "The date of death does not lie in the census year.");
    }

    private void disabilities() {
        List<Node> given = child.first("ChildCharacteristics").flatMap(has -> has.first("Disabilities")).map(has -> has.all("Disability")).orElse(List.of());
        var seen = new HashSet<String>();
        for (Node each : given) {
            found.noteWhen(!Codes.DISABILITY.has(each.text()), "8540", each, "Disability", "This code is not known. It is one of " + Codes.DISABILITY.list() + ". It is not kept.");
            found.noteWhen(!seen.add(each.text()), "8794", each, "Disability", "This disability is given twice; it is kept once.");
            found.noteWhen("NONE".equals(each.text()) && given.size() > 1, "8790", each, "Disability", "NONE stands beside other disabilities; it is not kept.");
        }
        boolean goesOn = child.all("CINdetails").stream().anyMatch(each -> !each.isYes("ReferralNFA"));
        found.noteWhen(given.isEmpty() && goesOn && identifiers.has("PersonBirthDate"), "8540", child, "Disability",
                "A born child whose referral went further has a disability entry, NONE if there is none.");
    }

    private String upper(String field) {
        String text = identifiers.text(field);
        return text == null ? null : text.toUpperCase(java.util.Locale.ROOT);
    }
}
