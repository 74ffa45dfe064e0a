package org.childjourney.screens;

import java.security.Principal;
import java.util.Map;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.NotAllowed;
import org.springframework.http.HttpStatus;
import org.childjourney.journey.ActOnChild;
import org.childjourney.journey.ActsOnChildren;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages people read: where to go, finding a child, and the child's own page. */
@Controller
class ChildPages {

    private static final int MOST_FOUND = 50;
    private static final Map<String, String> DONE = Map.of("birth", "The birth is recorded.", "death", "The death is recorded. Everything that was open has ended.",
            "judged", "Your judgement is kept with the entry.",
            "discussion", "The strategy discussion is asked for. The team's manager has it now.", "override", "The stage has ended. Your reason is kept.");

    private final ChildReader reader;
    private final ChildRecords records;
    private final Access access;
    private final ActsOnChildren acts;

    ChildPages(ChildReader reader, ChildRecords records, Access access, ActsOnChildren acts) {
        this.reader = reader;
        this.records = records;
        this.access = access;
        this.acts = acts;
    }

    @GetMapping("/")
    String start() {
        return "start";
    }

    @GetMapping("/children")
    String search(@RequestParam(required = false) String query, Principal person, Model model) {
        if (query != null && !query.isBlank()) {
            model.addAttribute("found", records.search(person.getName(), query, MOST_FOUND));
        }
        model.addAttribute("query", query);
        return "children";
    }

    @GetMapping("/children/{childRef}")
    String child(@PathVariable String childRef, @RequestParam(required = false) String done, Principal person, Model model) {
        model.addAttribute("child", reader.page(person.getName(), childRef));
        model.addAttribute("mayJudge", access.holds(person.getName(), Permissions.JUDGE_SIGNIFICANCE));
        model.addAttribute("done", DONE.getOrDefault(String.valueOf(done), acts.find(String.valueOf(done)).map(ActOnChild::done).orElse(null)));
        return "child";
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound missing) {
        return ErrorPages.page(HttpStatus.NOT_FOUND, missing.getMessage());
    }
}
