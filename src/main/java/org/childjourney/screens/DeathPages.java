package org.childjourney.screens;

import java.security.Principal;
import java.time.LocalDate;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.ChildRecords;
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

/** The page on which a manager records that a child has died. It ends all work for the child, so it asks whether this is the right one. */
@Controller
@RequestMapping("/children/{childRef}/death")
class DeathPages {

    private final ChildReader reader;
    private final ChildRecords records;
    private final BirthsAndDeaths deaths;

    DeathPages(ChildReader reader, ChildRecords records, BirthsAndDeaths deaths) {
        this.reader = reader;
        this.records = records;
        this.deaths = deaths;
    }

    /** What was typed. */
    record Typed(String day, String month, String year, String rightChild) {}

    @GetMapping
    ModelAndView ask(@PathVariable String childRef, Principal person) {
        return theirs(childRef, person).with(new Typed("", "", "", null));
    }

    @PostMapping
    ModelAndView record(@PathVariable String childRef, @ModelAttribute Typed typed, Principal person) {
        FormPage page = theirs(childRef, person);
        try {
            deaths.died(page.record().id(), read(typed), person.getName());
            return page.done("death");
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    private static LocalDate read(Typed typed) {
        var check = new Answers();
        var on = new TypedDay(typed.day(), typed.month(), typed.year()).read("Date of death", check);
        check.require("yes".equals(typed.rightChild()), "rightChild", typed.rightChild(), "Confirm that this is the child who died").orRefuse();
        return on.orElseThrow();
    }

    private FormPage theirs(String childRef, Principal person) {
        var record = records.forReader(person.getName(), reader.find(childRef), "Record the death");
        if (!deaths.mayRecordDeath(person.getName(), record.id())) {
            throw new NotAllowed("The death of this child is recorded already, or is not yours to record.");
        }
        return new FormPage("death", record);
    }
}
