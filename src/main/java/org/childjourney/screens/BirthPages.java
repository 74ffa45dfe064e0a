package org.childjourney.screens;

import java.security.Principal;
import java.util.List;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Newborn;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a person records that an unborn child was born. */
@Controller
@RequestMapping("/children/{childRef}/birth")
class BirthPages {

    private static final List<String> SEX = List.of("F", "M", "U");

    private final ChildReader reader;
    private final ChildRecords records;
    private final BirthsAndDeaths births;

    BirthPages(ChildReader reader, ChildRecords records, BirthsAndDeaths births) {
        this.reader = reader;
        this.records = records;
        this.births = births;
    }

    /** What was typed. */
    record Typed(String day, String month, String year, String sex, String givenName, String familyName) {}

    @GetMapping
    ModelAndView ask(@PathVariable String childRef, Principal person) {
        FormPage page = theirs(childRef, person);
        return page.with(new Typed("", "", "", null, "", page.record().details().name().familyName()));
    }

    @PostMapping
    ModelAndView record(@PathVariable String childRef, @ModelAttribute Typed typed, Principal person) {
        FormPage page = theirs(childRef, person);
        try {
            births.born(page.record().id(), read(typed), person.getName());
            return page.done("birth");
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    private static Newborn read(Typed typed) {
        var check = new Answers();
        var on = new TypedDay(typed.day(), typed.month(), typed.year()).read("Date of birth", check);
        check.require(typed.sex() != null && SEX.contains(typed.sex()), "sex", typed.sex(), "Select the sex, or that it is not known yet").orRefuse();
        return new Newborn(on.orElseThrow(), typed.sex(), orNull(typed.givenName()), orNull(typed.familyName()));
    }

    private FormPage theirs(String childRef, Principal person) {
        var record = records.forReader(person.getName(), reader.find(childRef), "Record the birth");
        if (!births.mayRecordBirth(person.getName(), record.id())) {
            throw new NotAllowed("The birth of this child is recorded already, or is not yours to record.");
        }
        return new FormPage("birth", record);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
