package org.childjourney.screens;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Permissions;
import org.childjourney.access.Role;
import org.childjourney.access.Team;
import org.childjourney.children.Children;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.oversight.AnnexARuns;
import org.childjourney.oversight.OversightNow;
import org.childjourney.oversight.WeeklyReports;
import org.childjourney.timescales.LondonTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What managers oversee. Children stand here by reference: the child's page, one click away, names them and writes the look down. */
@Controller
class OversightPages {

    private static final int REPORTS = 12;
    private static final Set<String> OF_EVERY_TEAM = Set.of(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR, Role.IRO_MANAGER);

    private final OversightNow now;
    private final WeeklyReports reports;
    private final AnnexARuns runs;
    private final Children children;
    private final Directory directory;
    private final Access access;
    private final Names names;
    private final Clock clock;

    OversightPages(OversightNow now, WeeklyReports reports, AnnexARuns runs, Children children, Directory directory, Access access, Names names, Clock clock) {
        this.now = now;
        this.reports = reports;
        this.runs = runs;
        this.children = children;
        this.directory = directory;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /** A line of one of the lists. */
    record Row(String childRef, String team, String worker, String what, String when, boolean late) {}

    @GetMapping("/oversight")
    String overview(@RequestParam(required = false) String team, Principal person, Model model) {
        String reader = person.getName();
        if (!access.isManager(reader)) {
            throw new NotAllowed("This page is for managers.");
        }
        var theirs = teamsOf(reader);
        Set<String> asked = team == null || team.isBlank() || !theirs.contains(team) ? theirs : Set.of(team);
        model.addAttribute("team", asked.size() == 1 && theirs.size() > 1 ? asked.iterator().next() : null);
        model.addAttribute("teams", directory.teams().stream().filter(each -> theirs.contains(each.id())).toList());
        model.addAttribute("asOf", LondonTime.dayAndTime(clock.instant()));
        lists(reader, asked, model);
        model.addAttribute("reports", reports.latest(REPORTS));
        model.addAttribute("runs", access.holds(reader, Permissions.HAVE_THE_LISTS) ? runs.latest(REPORTS) : List.of());
        return "oversight";
    }

    private void lists(String reader, Set<String> teams, Model model) {
        model.addAttribute("supervisions", now.supervisions(reader, teams).stream().map(this::row).toList());
        model.addAttribute("directions", now.directions(reader, teams).stream().map(this::row).toList());
        model.addAttribute("audits", now.audits(reader, teams).stream().map(this::row).toList());
        model.addAttribute("drift", now.drift(reader, teams).stream().map(this::row).toList());
    }

    /** A team manager's own teams; every team for those above. */
    private Set<String> teamsOf(String reader) {
        var staff = directory.find(reader).orElseThrow();
        return staff.hasAnyOf(OF_EVERY_TEAM) ? directory.teams().stream().map(Team::id).collect(Collectors.toSet()) : staff.teams();
    }

    private Row row(OversightNow.SupervisionLine line) {
        String last = line.lastHeldAt() == null ? "None held yet" : "Last held " + LondonTime.longDate(LondonTime.day(line.lastHeldAt()));
        return new Row(children.referenceOf(line.child()), names.ofTeam(line.team()), worker(line.worker()), last, LondonTime.due(line.dueAt()), line.late());
    }

    private Row row(OversightNow.DirectionLine line) {
        return new Row(children.referenceOf(line.child()), names.ofTeam(line.team()), worker(line.worker()), line.source(), "by " + LondonTime.weekday(line.dueOn()), line.late());
    }

    private Row row(OversightNow.AuditLine line) {
        return new Row(children.referenceOf(line.child()), names.ofTeam(line.team()), null, line.stands(), line.grade(), !line.good());
    }

    private Row row(OversightNow.Drift line) {
        return new Row(children.referenceOf(line.child()), names.ofTeam(line.team()), null, line.kind(), LondonTime.longDate(line.since()), false);
    }

    private String worker(String user) {
        return user == null ? "Nobody" : names.of(user);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }
}
