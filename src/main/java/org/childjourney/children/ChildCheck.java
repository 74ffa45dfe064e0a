package org.childjourney.children;

import java.time.LocalDate;
import java.util.List;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.WrongField;
import org.childjourney.timescales.LondonTime;

/** What must hold of a child's details before they are stored, said in plain English. */
final class ChildCheck {

    private static final int WEEKS_OF_PREGNANCY = 40;
    private static final int WEEKS_OVERDUE = 3;

    private final NewChild child;
    private final LocalDate today;
    private final Answers answers = new Answers();

    private ChildCheck(NewChild child, LocalDate today) {
        this.child = child;
        this.today = today;
    }

    /**
     * Everything that is wrong, all at once.
     *
     * @param provisional a child only heard of so far may lack both dates
     * @param today       the day in London
     */
    static List<WrongField> of(NewChild child, boolean provisional, LocalDate today) {
        var check = new ChildCheck(child, today);
        check.names();
        check.dates(provisional);
        check.expectedDate();
        check.death();
        check.codes();
        check.numbers();
        return check.answers.wrong();
    }

    private void names() {
        name("givenName", child.name().givenName());
        name("familyName", child.name().familyName());
        name("alsoKnownAs", child.name().alsoKnownAs());
    }

    private void name(String field, String name) {
        answers.require(name == null || name.length() <= 100, field, name, "A name has at most 100 characters.");
    }

    private void dates(boolean provisional) {
        var birth = child.birth();
        answers.require(birth.on() == null || birth.expected() == null, "expectedDateOfBirth", birth.expected(),
                        "Give the date of birth or, for an unborn child, the expected date; never both.")
                .require(provisional || birth.on() != null || birth.expected() != null, "dateOfBirth", null,
                        "Give the date of birth or, for an unborn child, the expected date.")
                .require(birth.on() == null || !birth.on().isAfter(today), "dateOfBirth", birth.on(),
                        "The date of birth lies in the future. For an unborn child give the expected date instead.")
                .require(birth.on() == null || birth.on().isAfter(today.minusYears(120)), "dateOfBirth", birth.on(),
                        "The date of birth is more than 120 years ago. Check the year.")
                .require(!birth.unborn() || "U".equals(child.sex()), "sex", child.sex(), "The sex of an unborn child is recorded as U, unknown.");
    }

    private void expectedDate() {
        LocalDate expected = child.birth().expected();
        answers.require(expected == null || !expected.isAfter(today.plusWeeks(WEEKS_OF_PREGNANCY)), "expectedDateOfBirth", expected,
                        "The expected date of birth is more than " + WEEKS_OF_PREGNANCY + " weeks away. Check the date.")
                .require(expected == null || !expected.isBefore(today.minusWeeks(WEEKS_OVERDUE)), "expectedDateOfBirth", expected,
                        "The expected date of birth was more than " + WEEKS_OVERDUE + " weeks ago. Give the date of birth if the child was born.");
    }

    private void death() {
        LocalDate died = child.dateOfDeath();
        if (died == null) {
            return;
        }
        answers.require(!died.isAfter(today), "dateOfDeath", died, "The date of death lies in the future.")
                .require(!child.birth().unborn(), "dateOfDeath", died, "A child recorded as unborn cannot have a date of death. Record the birth first.")
                .require(child.birth().on() == null || !died.isBefore(child.birth().on()), "dateOfDeath", died,
                        "The date of death is before the date of birth" + when(child.birth().on()) + ".");
    }

    private void codes() {
        code(Codes.SEX, "sex", child.sex());
        code(Codes.ETHNICITY, "ethnicity", child.ethnicity());
        code(Codes.UPN_UNKNOWN, "upnUnknown", child.identifiers().upnUnknown());
        child.disabilities().forEach(each -> code(Codes.DISABILITY, "disabilities", each));
        answers.require(child.disabilities().size() < 2 || !child.disabilities().contains("NONE"), "disabilities", child.disabilities(),
                "NONE, no disability, cannot stand beside other disabilities. Take one or the other away.");
    }

    private void code(Codes set, String field, String code) {
        answers.require(code == null || set.has(code), field, code, "\"" + code + "\" is not a known code. Use one of " + set.list() + ".");
    }

    private void numbers() {
        var numbers = child.identifiers();
        answers.require(numbers.laChildId() == null || numbers.laChildId().matches("[A-Za-z0-9]{1,20}"), "laChildId", numbers.laChildId(),
                        "The council's child id has letters and figures only, at most 20.")
                .require(numbers.nhsNumber() == null || NhsNumber.isRight(numbers.nhsNumber()), "nhsNumber", numbers.nhsNumber(),
                        "This is not an NHS number: it needs ten figures, and the last must agree with the others. Check it for a slip.")
                .require(numbers.upn() == null || numbers.upnUnknown() == null, "upnUnknown", numbers.upnUnknown(),
                        "Give the UPN or the reason why there is none, not both.")
                .require(child.home().postcode() == null || Postcode.isRight(child.home().postcode()), "postcode", child.home().postcode(),
                        "This is not a UK postcode, which looks like YO1 6GA. Leave it empty if there is none.");
        upn("upn", numbers.upn());
        upn("formerUpn", numbers.formerUpn());
    }

    private void upn(String field, String upn) {
        answers.require(upn == null || Upn.hasTheShape(upn), field, upn,
                        "A UPN is a letter, eleven figures and a last figure (or a letter while it is temporary); I, O and S are not used.")
                .require(!Upn.hasTheShape(upn) || Upn.isRight(upn), field, upn,
                        "The first letter of this UPN does not agree with the rest. Check it for a slip.");
    }

    private static String when(LocalDate day) {
        return day == null ? "" : " (" + LondonTime.longDate(day) + ")";
    }
}
