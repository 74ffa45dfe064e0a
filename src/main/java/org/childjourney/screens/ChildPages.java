package org.childjourney.screens;

import java.security.Principal;
import org.childjourney.children.ChildRecords;
import org.childjourney.foundation.NotAllowed;
import org.springframework.http.HttpStatus;
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

    private final ChildReader reader;
    private final ChildRecords records;

    ChildPages(ChildReader reader, ChildRecords records) {
        this.reader = reader;
        this.records = records;
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
    String child(@PathVariable String childRef, Principal person, Model model) {
        model.addAttribute("child", reader.page(person.getName(), childRef));
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
