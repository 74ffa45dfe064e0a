package org.childjourney.screens;

import java.security.Principal;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.oversight.AnnexARuns;
import org.childjourney.oversight.WeeklyReport;
import org.childjourney.oversight.WeeklyReports;
import org.childjourney.timescales.LondonTime;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The weekly reports as they were sent, and the Annex A lists as a spreadsheet for the few who may have them. */
@Controller
class ReportPages {

    private static final MediaType SPREADSHEET = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final WeeklyReports reports;
    private final AnnexARuns runs;
    private final Access access;
    private final Children children;
    private final Names names;

    ReportPages(WeeklyReports reports, AnnexARuns runs, Access access, Children children, Names names) {
        this.reports = reports;
        this.runs = runs;
        this.access = access;
        this.children = children;
        this.names = names;
    }

    @GetMapping("/oversight/weekly/{week}")
    String weekly(@PathVariable String week, Principal person, Model model) {
        require(access.isManager(person.getName()) || mayHaveTheLists(person.getName()), "This report is for managers.");
        var report = report(week);
        model.addAttribute("report", report);
        model.addAttribute("sent", report.isSent() ? LondonTime.dayAndTime(report.sentAt()) + " by " + names.of(report.sentBy()) : null);
        model.addAttribute("compiled", LondonTime.dayAndTime(report.compiledAt()));
        model.addAttribute("caseloads", report.figures().caseloads().stream()
                .map(each -> new OversightPages.Row(null, names.ofTeam(each.team()), names.of(each.worker()), String.valueOf(each.children()), null, false)).toList());
        model.addAttribute("vacancies", report.figures().vacancies().stream()
                .map(each -> Role.words(each.role()) + (each.team() == null ? ", the whole service" : ", " + names.ofTeam(each.team()))).toList());
        model.addAttribute("drift", report.figures().drift().stream().filter(each -> isStillShown(person.getName(), each.child()))
                .map(each -> new OversightPages.Row(each.child(), names.ofTeam(each.team()), null, each.kind(), LondonTime.longDate(each.since()), false)).toList());
        return "weekly-report";
    }

    @GetMapping("/oversight/annex-a/{run}")
    @io.swagger.v3.oas.annotations.Hidden // a page of ours, no address for other systems
    ResponseEntity<byte[]> workbook(@PathVariable UUID run, Principal person) {
        require(mayHaveTheLists(person.getName()), "The lists are for performance analysts, heads of service and the director.");
        var file = ContentDisposition.attachment().filename(runs.get(run).fileName()).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, file.toString()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(SPREADSHEET).body(runs.workbook(run, person.getName()));
    }

    private WeeklyReport report(String monday) {
        try {
            return reports.of(LondonTime.parseDay(monday)).orElseThrow(() -> new NotFound("There is no report of that week."));
        } catch (IllegalArgumentException e) {
            throw new NotFound("A week is written as its Monday, such as 2026-11-23.");
        }
    }

    /** A report is kept as it was sent; who was restricted or adopted since stands in it no more for others. */
    private boolean isStillShown(String reader, String reference) {
        return children.byReference(reference).filter(child -> !access.isRestricted(child) || access.mayRead(reader, child)).isPresent();
    }

    private boolean mayHaveTheLists(String user) {
        return access.holds(user, Permissions.HAVE_THE_LISTS);
    }

    private static void require(boolean allowed, String why) {
        if (!allowed) {
            throw new NotAllowed(why);
        }
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound refused) {
        return ErrorPages.page(HttpStatus.NOT_FOUND, refused.getMessage());
    }

    @ExceptionHandler
    ModelAndView notThere(Refused refused) {
        return ErrorPages.page(HttpStatus.NOT_FOUND, refused.getMessage());
    }
}
