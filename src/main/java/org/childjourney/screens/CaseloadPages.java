package org.childjourney.screens;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.access.Team;
import org.childjourney.allocation.Caseloads;
import org.childjourney.allocation.Load;
import org.childjourney.foundation.NotAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How many children each worker of a team holds and what they weigh, which posts nobody holds, and how many wait for a worker. It names no child. */
@Controller
class CaseloadPages {

    /** Who sees the page at all; a team manager sees their own teams. */
    static final Set<String> SEE_THEM = Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    private static final Set<String> SEE_ALL = Set.of(Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    private static final Set<String> HOLD_CHILDREN = Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.EARLY_HELP_PRACTITIONER);

    private final Caseloads caseloads;
    private final Directory directory;
    private final Access access;

    CaseloadPages(Caseloads caseloads, Directory directory, Access access) {
        this.caseloads = caseloads;
        this.directory = directory;
        this.access = access;
    }

    /** A team of the page. @param vacant roles nobody holds here, in words; {@code waiting} how many children have no worker */
    record OfTeam(String name, List<Row> rows, List<String> vacant, int waiting) {}

    /** A worker, or a post whose worker has left. */
    record Row(String username, String name, String what, boolean left, Load load) {

        /** Read by the page. */
        public boolean isFull() {
            return load.percent() > 100;
        }
    }

    @GetMapping("/caseloads")
    String list(Principal person, Model model) {
        var reader = directory.find(person.getName()).filter(staff -> staff.hasAnyOf(SEE_THEM)).orElseThrow(() -> new NotAllowed("The caseloads are for managers."));
        boolean all = reader.hasAnyOf(SEE_ALL);
        model.addAttribute("teams", directory.teams().stream().filter(team -> all || reader.teams().contains(team.id())).map(this::ofTeam).toList());
        model.addAttribute("mayHandOver", access.holds(person.getName(), Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER)));
        return "caseloads";
    }

    private OfTeam ofTeam(Team team) {
        var rows = new ArrayList<Row>();
        directory.all().stream().filter(worker -> worker.teams().contains(team.id()) && worker.hasAnyOf(HOLD_CHILDREN)).forEach(worker -> rows.add(row(worker)));
        caseloads.holders().stream().flatMap(holder -> directory.everHere(holder).stream()).filter(worker -> !worker.active() && worker.teams().contains(team.id()))
                .forEach(worker -> rows.add(row(worker)));
        rows.sort(Comparator.comparing(Row::left).reversed().thenComparing(row -> -row.load().percent()).thenComparing(Row::name));
        var vacant = directory.vacantRoles(team.id()).stream().filter(role -> HOLD_CHILDREN.contains(role) || role.equals(Role.TEAM_MANAGER)).map(CaseloadPages::words).toList();
        return new OfTeam(team.name(), rows, vacant, caseloads.waitingIn(team.id()).size());
    }

    private Row row(Staff worker) {
        String what = worker.roles().stream().filter(HOLD_CHILDREN::contains).sorted().map(CaseloadPages::words).findFirst().orElse("Worker")
                + (worker.assessedAndSupportedYear() ? ", assessed and supported year" : "");
        return new Row(worker.username(), worker.displayName(), what, !worker.active(), caseloads.of(worker));
    }

    private static String words(String role) {
        String words = role.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        return ErrorPages.page(HttpStatus.FORBIDDEN, refused.getMessage());
    }
}
