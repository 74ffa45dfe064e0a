package org.childjourney.screens;

import java.security.Principal;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.Children;
import org.childjourney.children.FileKeptApart;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.keptapart.KeptApartFiles;
import org.childjourney.timescales.LondonTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Files kept apart from a child's page: what their named readers find of them. Each look is written down, granted or refused. */
@Controller
@RequestMapping("/kept-apart")
class KeptApartPages {

    private final KeptApartFiles files;
    private final PapersInWords papers;
    private final ClockReader clocks;
    private final Children children;
    private final Access access;
    private final ViewsOfRecord views;
    private final Directory directory;
    private final Names names;

    KeptApartPages(KeptApartFiles files, PapersInWords papers, ClockReader clocks, Children children, Access access, ViewsOfRecord views, Directory directory, Names names) {
        this.files = files;
        this.papers = papers;
        this.clocks = clocks;
        this.children = children;
        this.access = access;
        this.views = views;
        this.directory = directory;
        this.names = names;
    }

    /** A line of the list. */
    record Row(String reference, String called, String since, String about) {}

    /** Who looked, when, for what. */
    record Look(String when, String who, String why) {}

    /** Somebody who could be named a reader. */
    record Person(String username, String called) {}

    @GetMapping
    String list(Principal person, Model model) {
        model.addAttribute("files", files.readableBy(person.getName()).stream().map(this::row).toList());
        return "kept-apart";
    }

    @GetMapping("/{reference}")
    String file(@PathVariable String reference, Principal person, Model model) {
        var file = theirs(reference, person);
        model.addAttribute("file", row(file));
        model.addAttribute("opening", files.openingOf(file.id().value()));
        model.addAttribute("papers", papers.of(file.id().value()));
        model.addAttribute("clocks", clocks.open(file.id()));
        model.addAttribute("looks", views.of(file.id()).stream()
                .map(look -> new Look(LondonTime.dayAndTime(look.at()), names.of(look.who()), look.why() + (look.granted() ? "" : " (refused)"))).toList());
        model.addAttribute("people", directory.all().stream().filter(each -> each.active() && !access.mayRead(each.username(), file.id()))
                .map(each -> new Person(each.username(), each.displayName())).toList());
        return "kept-apart-file";
    }

    @PostMapping("/{reference}/readers")
    String alsoReads(@PathVariable String reference, @RequestParam String reader, Principal person) {
        files.alsoReads(theirs(reference, person).id().value(), reader, person.getName());
        return "redirect:/kept-apart/" + reference;
    }

    /** A file that is not there, and one that is not theirs, are refused in the same words. */
    private FileKeptApart theirs(String reference, Principal person) {
        var file = files.byReference(reference).orElseThrow(() -> new NotAllowed("You may not read this, or it does not exist. This request was written down."));
        access.view(person.getName(), file.id(), "File");
        return file;
    }

    private Row row(FileKeptApart file) {
        return new Row(file.reference(), file.called(), LondonTime.longDate(LondonTime.day(file.since())), children.referenceOf(file.about()));
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, "You may not read this, or it does not exist. This request was written down.");
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return ErrorPages.page(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage());
    }
}
