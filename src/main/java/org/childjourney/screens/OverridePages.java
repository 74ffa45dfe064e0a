package org.childjourney.screens;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.Overrides;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a senior manager ends a stage out of turn, and the list of everything that was. */
@Controller
class OverridePages {

    private static final int MOST_LISTED = 200;

    private final ChildReader reader;
    private final ChildRecords records;
    private final Children children;
    private final Overrides overrides;
    private final Names names;

    OverridePages(ChildReader reader, ChildRecords records, Children children, Overrides overrides, Names names) {
        this.reader = reader;
        this.records = records;
        this.children = children;
        this.overrides = overrides;
        this.names = names;
    }

    /** What was typed. */
    record Typed(String stage, String why) {}

    /** One stage to choose. */
    record Choice(String value, String words) {}

    /** One line of the list. */
    record Line(String reference, String stage, String when, String who, String why) {}

    @GetMapping("/children/{childRef}/override")
    ModelAndView ask(@PathVariable String childRef, Principal person) {
        return choosing(theirs(childRef, person)).with(new Typed(null, ""));
    }

    @PostMapping("/children/{childRef}/override")
    ModelAndView record(@PathVariable String childRef, @ModelAttribute Typed typed, Principal person) {
        FormPage page = choosing(theirs(childRef, person));
        try {
            overrides.end(page.record().id(), stage(typed.stage()), typed.why(), person.getName());
            return page.done("override");
        } catch (Refused refused) {
            return page.refused(typed, refused.fields());
        }
    }

    @GetMapping("/overrides")
    String list(Principal person, Model model) {
        model.addAttribute("lines", overrides.listed(person.getName(), MOST_LISTED).stream().map(each -> new Line(children.facts(each.child()).reference(),
                each.stage(), LondonTime.dayAndTime(each.at()), names.of(each.by()), each.why())).toList());
        return "overrides";
    }

    private static UUID stage(String chosen) {
        try {
            return chosen == null ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private FormPage choosing(FormPage page) {
        List<Choice> choices = overrides.endable(page.record().id()).stream()
                .map(each -> new Choice(each.record().toString(), each.name() + ", since " + LondonTime.longDate(LondonTime.day(each.beganAt())))).toList();
        return page.and("choices", choices);
    }

    private FormPage theirs(String childRef, Principal person) {
        var record = records.forReader(person.getName(), reader.find(childRef), "End a stage out of turn");
        if (!overrides.mayOverride(person.getName(), record.id())) {
            throw new NotAllowed("Only a service manager, head of service or director may end a stage out of turn, and only where one is open.");
        }
        return new FormPage("override", record);
    }
}
