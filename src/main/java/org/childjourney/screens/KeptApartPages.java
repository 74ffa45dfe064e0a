package org.childjourney.screens;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.Children;
import org.childjourney.children.FileKeptApart;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.journey.ActWithoutChild;
import org.childjourney.journey.ActsWithoutChild;
import org.childjourney.keptapart.AboutWhom;
import org.childjourney.keptapart.CourseOfFiles;
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

    private static final String CLOSED = "You may not read this, or it does not exist. This request was written down.";
    private static final String NOT_THEIRS = "This file is over, or is not yours to withdraw.";

    private final KeptApartFiles files;
    private final PapersInWords papers;
    private final ClockReader clocks;
    private final Children children;
    private final Access access;
    private final ViewsOfRecord views;
    private final Directory directory;
    private final Names names;
    private final AboutWhom about;
    private final List<CourseOfFiles> courses;
    private final ActsWithoutChild acts;

    KeptApartPages(KeptApartFiles files, PapersInWords papers, ClockReader clocks, Children children, Access access, ViewsOfRecord views, Directory directory, Names names, AboutWhom about, List<CourseOfFiles> courses,
            ActsWithoutChild acts) {
        this.files = files;
        this.papers = papers;
        this.clocks = clocks;
        this.children = children;
        this.access = access;
        this.views = views;
        this.directory = directory;
        this.names = names;
        this.about = about;
        this.courses = List.copyOf(courses);
        this.acts = acts;
    }

    /** A line of the list. */
    record Row(String reference, String called, String since, String about) {}

    /** Who looked, when, for what. */
    record Look(String when, String who, String why) {}

    /** Somebody who could be named a reader. */
    record Person(String username, String called) {}

    @GetMapping
    String list(@RequestParam(required = false) String done, Principal person, Model model) {
        var begun = acts.offered(person.getName());
        model.addAttribute("begun", begun);
        model.addAttribute("done", begun.stream().filter(act -> act.key().equals(done)).map(ActWithoutChild::done).findFirst().orElse(null));
        model.addAttribute("files", files.readableBy(person.getName()).stream().map(file -> row(file, person.getName())).toList());
        return "kept-apart";
    }

    @GetMapping("/{reference}")
    String file(@PathVariable String reference, Principal person, Model model) {
        var file = theirs(reference, person);
        model.addAttribute("file", row(file, person.getName()));
        model.addAttribute("opening", files.openingOf(file.id().value()));
        model.addAttribute("papers", papers.of(file.id().value()));
        model.addAttribute("clocks", clocks.open(file.id()));
        model.addAttribute("looks", views.of(file.id()).stream()
                .map(look -> new Look(LondonTime.dayAndTime(look.at()), names.of(look.who()), look.why() + (look.granted() ? "" : " (refused)"))).toList());
        model.addAttribute("people", directory.all().stream().filter(each -> each.active() && !access.mayRead(each.username(), file.id()))
                .map(each -> new Person(each.username(), each.displayName())).toList());
        model.addAttribute("noChild", file.about() == null && course(file).filter(CourseOfFiles::isAboutAChild).isPresent());
        model.addAttribute("ended", course(file).flatMap(course -> course.ended(file.id().value())).orElse(null));
        model.addAttribute("mayWithdraw", course(file).filter(course -> course.mayWithdraw(file.id().value(), person.getName())).isPresent());
        return "kept-apart-file";
    }

    /** It was taken back, or opened in error. */
    @PostMapping("/{reference}/withdraw")
    String withdraw(@PathVariable String reference, @RequestParam String why, Principal person) {
        var file = theirs(reference, person);
        course(file).filter(course -> course.mayWithdraw(file.id().value(), person.getName()))
                .orElseThrow(() -> new NotAllowed(NOT_THEIRS))
                .withdraw(file.id().value(), why, person.getName());
        return "redirect:/kept-apart/" + reference;
    }

    /** It began about no known child, and now it is known which. */
    @PostMapping("/{reference}/child")
    String isAbout(@PathVariable String reference, @RequestParam String child, Principal person) {
        files.isAbout(theirs(reference, person).id().value(), children.byReference(child.strip().toUpperCase(Locale.ROOT)), person.getName());
        return "redirect:/kept-apart/" + reference;
    }

    @PostMapping("/{reference}/readers")
    String alsoReads(@PathVariable String reference, @RequestParam String reader, Principal person) {
        files.alsoReads(theirs(reference, person).id().value(), reader, person.getName());
        return "redirect:/kept-apart/" + reference;
    }

    /** A file that is not there, and one that is not theirs, are refused in the same words. */
    private FileKeptApart theirs(String reference, Principal person) {
        var file = files.byReference(reference).orElseThrow(() -> new NotAllowed(CLOSED));
        access.view(person.getName(), file.id(), "File");
        return file;
    }

    private Row row(FileKeptApart file, String reader) {
        return new Row(file.reference(), file.called(), LondonTime.longDate(LondonTime.day(file.since())), about.of(file.id().value(), reader));
    }

    private Optional<CourseOfFiles> course(FileKeptApart file) {
        return courses.stream().filter(each -> each.kind().words().equals(file.called())).findFirst();
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage().equals(NOT_THEIRS) ? NOT_THEIRS : CLOSED);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused) {
        return ErrorPages.page(HttpStatus.UNPROCESSABLE_ENTITY, refused.getMessage());
    }
}
