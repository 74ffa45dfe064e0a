package org.childjourney.screens;

import java.security.Principal;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.children.ChildRecords;
import org.childjourney.chronology.Chronology;
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

/** The page on which a worker says whether an entry of the chronology matters for the child, and why. */
@Controller
@RequestMapping("/children/{childRef}/chronology/{entry}")
class SignificancePages {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2_000;

    private final ChildReader reader;
    private final ChildRecords records;
    private final ChildStory story;
    private final Chronology chronology;
    private final Access access;

    SignificancePages(ChildReader reader, ChildRecords records, ChildStory story, Chronology chronology, Access access) {
        this.reader = reader;
        this.records = records;
        this.story = story;
        this.chronology = chronology;
        this.access = access;
    }

    /** What was typed. */
    record Typed(String significant, String why) {}

    @GetMapping
    ModelAndView ask(@PathVariable String childRef, @PathVariable String entry, Principal person) {
        FormPage page = theirs(childRef, person);
        return about(page, entry, page.with(new Typed(null, "")));
    }

    @PostMapping
    ModelAndView judge(@PathVariable String childRef, @PathVariable String entry, @ModelAttribute Typed typed, Principal person) {
        FormPage page = theirs(childRef, person);
        var judged = entry(page, entry);
        try {
            String why = typed.why() == null ? "" : typed.why().strip();
            new Answers()
                    .require("yes".equals(typed.significant()) || "no".equals(typed.significant()), "significant", typed.significant(),
                            "Select whether this is significant for the child")
                    .require(why.length() >= SHORTEST, "why", why, "Say in a sentence what this means for the child")
                    .require(why.length() <= LONGEST, "why", why, "What this means for the child must be " + LONGEST + " characters or fewer").orRefuse();
            chronology.judge(page.record().id(), UUID.fromString(judged.id()), "yes".equals(typed.significant()), why, person.getName());
            return new ModelAndView("redirect:/children/" + page.record().reference() + "?done=judged#entry-" + judged.id());
        } catch (Refused refused) {
            return about(page, entry, page.refused(typed, refused.fields()));
        }
    }

    private ModelAndView about(FormPage page, String entry, ModelAndView view) {
        return view.addObject("entry", entry(page, entry));
    }

    private ChildView.Entry entry(FormPage page, String id) {
        return story.of(page.record().id()).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("There is no such entry in this child's chronology."));
    }

    private FormPage theirs(String childRef, Principal person) {
        var record = records.forReader(person.getName(), reader.find(childRef), "Judge what matters in the chronology");
        if (!access.holds(person.getName(), Permissions.JUDGE_SIGNIFICANCE)) {
            throw new NotAllowed("What matters in a chronology is for social workers and their managers to judge.");
        }
        if (!access.mayActFor(person.getName(), record.id())) {
            throw new NotAllowed("This record is kept to be read. Nothing is judged or begun on it any more.");
        }
        return new FormPage("significance", record);
    }
}
