package org.childjourney.screens;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.ViewsOfRecord;
import org.childjourney.children.Children;
import org.childjourney.children.FileKeptApart;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.foundation.WrongField;
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
    ModelAndView file(@PathVariable String reference, Principal person) {
        return page(theirs(reference, person), person, Map.of(), List.of());
    }

    /** The file, with what was typed into its questions and what is wrong with it. */
    private ModelAndView page(FileKeptApart file, Principal person, Map<String, String> typed, List<WrongField> wrong) {
        var model = new ModelAndView("kept-apart-file", wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        model.addObject("typed", typed);
        model.addObject("wrong", FormPage.byField(wrong));
        model.addObject("file", row(file, person.getName()));
        model.addObject("opening", files.openingOf(file.id().value()));
        model.addObject("papers", papers.of(file.id().value()));
        model.addObject("clocks", clocks.open(file.id()));
        model.addObject("looks", views.of(file.id()).stream()
                .map(look -> new Look(LondonTime.dayAndTime(look.at()), names.of(look.who()), look.why() + (look.granted() ? "" : " (refused)"))).toList());
        model.addObject("people", directory.all().stream().filter(each -> each.active() && !access.mayRead(each.username(), file.id()))
                .map(each -> new Person(each.username(), each.displayName())).toList());
        model.addObject("noChild", file.about() == null && course(file).filter(CourseOfFiles::isAboutAChild).isPresent());
        model.addObject("ended", course(file).flatMap(course -> course.ended(file.id().value())).orElse(null));
        model.addObject("mayWithdraw", course(file).filter(course -> course.mayWithdraw(file.id().value(), person.getName())).isPresent());
        return model;
    }

    /** It was taken back, or opened in error. */
    @PostMapping("/{reference}/withdraw")
    ModelAndView withdraw(@PathVariable String reference, @RequestParam String why, Principal person) {
        return answered(theirs(reference, person), person, Map.of("why", why), file -> course(file)
                .filter(course -> course.mayWithdraw(file.id().value(), person.getName()))
                .orElseThrow(() -> new NotAllowed(NOT_THEIRS))
                .withdraw(file.id().value(), why, person.getName()));
    }

    /** It began about no known child, and now it is known which. */
    @PostMapping("/{reference}/child")
    ModelAndView isAbout(@PathVariable String reference, @RequestParam String child, Principal person) {
        return answered(theirs(reference, person), person, Map.of("child", child), file ->
                files.isAbout(file.id().value(), children.byReference(child.strip().toUpperCase(Locale.ROOT)), person.getName()));
    }

    @PostMapping("/{reference}/readers")
    ModelAndView alsoReads(@PathVariable String reference, @RequestParam String reader, Principal person) {
        return answered(theirs(reference, person), person, Map.of("reader", reader), file ->
                files.alsoReads(file.id().value(), reader, person.getName()));
    }

    /** Back to the file once it is done; where it is refused, the file again with what was typed and what is wrong beside it. */
    private ModelAndView answered(FileKeptApart file, Principal person, Map<String, String> typed, Consumer<FileKeptApart> work) {
        try {
            work.accept(file);
            return new ModelAndView("redirect:/kept-apart/" + file.reference());
        } catch (Refused refused) {
            return page(file, person, typed, refused.fields());
        }
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
}
