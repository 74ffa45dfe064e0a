package org.childjourney.screens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.Staff;
import org.childjourney.access.Team;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.Children;
import org.childjourney.clocks.ClockSearch;
import org.childjourney.clocks.ClockState;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Timescales;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clocks of all children a manager oversees: what is late, what is due, page by page. */
@RestController
@Tag(name = "Clocks", description = "For managers, over the children they may see.")
class ClocksApi {

    private static final int PAGE = 50;

    private final Clocks clocks;
    private final Children children;
    private final Access access;
    private final Directory directory;
    private final Allocation allocation;
    private final Timescales rules;
    private final Clock clock;

    ClocksApi(Clocks clocks, Children children, Access access, Directory directory, Allocation allocation, Timescales rules, Clock clock) {
        this.clocks = clocks;
        this.children = children;
        this.access = access;
        this.directory = directory;
        this.allocation = allocation;
        this.rules = rules;
        this.clock = clock;
    }

    /** One page of clocks, earliest due first; pages are counted from 0. */
    record ClockPage(List<ClockOfApi> content, int page, long totalElements) {}

    @GetMapping("/api/clocks")
    @Operation(summary = "Clocks over all children the manager may see; dueBefore is an instant, or a day of London")
    ClockPage search(@RequestParam(required = false) String state, @RequestParam(required = false) String rule,
            @RequestParam(required = false) String team, @RequestParam(required = false) String dueBefore,
            @RequestParam(defaultValue = "0") int page, Principal person) {
        if (!access.isManager(person.getName())) {
            throw new NotAllowed("Clocks over all children are for managers. Read those of one child at /api/children/{childRef}/clocks.");
        }
        check(state, rule, team, page);
        var search = new ClockSearch(state(state), rule, instant(dueBefore), overseen(person.getName(), team), ids(access.hiddenFrom(person.getName())));
        var found = clocks.search(search, page, PAGE);
        return new ClockPage(found.getContent().stream()
                .map(entry -> ClockOfApi.of(entry, children.facts(entry.child()).reference(), clock.instant())).toList(), page, found.getTotalElements());
    }

    private void check(String state, String rule, String team, int page) {
        var states = Arrays.stream(ClockState.values()).map(ClockState::text).toList();
        var teams = directory.teams().stream().map(Team::id).toList();
        new Answers().require(state == null || states.contains(state), "state", state, "“" + state + "” is not a state. They are " + String.join(", ", states) + ".")
                .require(rule == null || rules.ids().contains(rule), "rule", rule, "There is no rule “" + rule + "”. A rule looks like contact-decision-24h.")
                .require(team == null || teams.contains(team), "team", team, "There is no team “" + team + "”. They are " + String.join(", ", teams) + ".")
                .require(page >= 0, "page", page, "Pages are counted from 0.").orRefuse();
    }

    /** The children whose clocks the manager may list; null for all. */
    private Collection<UUID> overseen(String user, String team) {
        Staff manager = directory.find(user).orElseThrow();
        boolean all = manager.roles().stream().anyMatch(Access::mayReadAll);
        if (!all && team != null && !manager.teams().contains(team)) {
            throw new NotAllowed("You may list the clocks of your own teams only.");
        }
        if (all && team == null) {
            return null;
        }
        Set<String> teams = team == null ? manager.teams() : Set.of(team);
        return ids(teams.stream().flatMap(each -> allocation.childrenOf(each).stream()).collect(Collectors.toSet()));
    }

    private static Collection<UUID> ids(Set<ChildId> children) {
        return children.stream().map(ChildId::value).toList();
    }

    private static ClockState state(String text) {
        return Arrays.stream(ClockState.values()).filter(state -> state.text().equals(text)).findFirst().orElse(null);
    }

    private static Instant instant(String text) {
        try {
            return text == null ? null : LondonTime.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refused.because("dueBefore", text, e.getMessage());
        }
    }
}
