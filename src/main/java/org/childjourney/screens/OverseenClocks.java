package org.childjourney.screens;

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
import org.childjourney.clocks.ClockEntry;
import org.childjourney.clocks.ClockFigures;
import org.childjourney.clocks.Clocks;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.timescales.Timescales;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/**
 * The clocks a manager oversees, listed and counted within the same bounds: those of every child, or of the manager's own teams,
 * and never those of a record that is restricted to others.
 */
@Component
class OverseenClocks {

    private final Clocks clocks;
    private final ClockFigures figures;
    private final Access access;
    private final Directory directory;
    private final Allocation allocation;
    private final Timescales rules;

    OverseenClocks(Clocks clocks, ClockFigures figures, Access access, Directory directory, Allocation allocation, Timescales rules) {
        this.clocks = clocks;
        this.figures = figures;
        this.access = access;
        this.directory = directory;
        this.allocation = allocation;
        this.rules = rules;
    }

    /** One page, earliest due first, which of late ones is the worst first. @throws NotAllowed to who is no manager */
    Page<ClockEntry> list(String user, ClocksAsked asked, int page, int size) {
        var children = children(user, asked, page);
        return clocks.search(asked.search(children, hidden(user)), page, size);
    }

    List<ClockFigures.OfRule> byRule(String user, String team) {
        return figures.byRule(children(user, ClocksAsked.of(team), 0), hidden(user));
    }

    List<ClockFigures.OfWeek> byWeek(String user, ClocksAsked asked, int weeks) {
        return figures.byWeek(weeks, asked.rule(), children(user, asked, 0), hidden(user));
    }

    /** The teams whose clocks the manager may list. */
    List<Team> teams(String user) {
        Staff manager = manager(user);
        return directory.teams().stream().filter(team -> overseesAll(manager) || manager.teams().contains(team.id())).toList();
    }

    /** The children whose clocks the manager may list; null for all. */
    private Collection<UUID> children(String user, ClocksAsked asked, int page) {
        Staff manager = manager(user);
        asked.check(rules, directory.teams(), page);
        if (!overseesAll(manager) && asked.team() != null && !manager.teams().contains(asked.team())) {
            throw new NotAllowed("You may list the clocks of your own teams only.");
        }
        if (overseesAll(manager) && asked.team() == null) {
            return null;
        }
        Set<String> teams = asked.team() == null ? manager.teams() : Set.of(asked.team());
        return ids(teams.stream().flatMap(each -> allocation.childrenOf(each).stream()).collect(Collectors.toSet()));
    }

    private Staff manager(String user) {
        if (!access.isManager(user)) {
            throw new NotAllowed("Clocks over all children are for managers. Read those of one child on the child's page, or at /api/children/{childRef}/clocks.");
        }
        return directory.find(user).orElseThrow();
    }

    private static boolean overseesAll(Staff manager) {
        return manager.roles().stream().anyMatch(Access::mayReadAll);
    }

    private Collection<UUID> hidden(String user) {
        return ids(access.hiddenFrom(user));
    }

    private static Collection<UUID> ids(Set<ChildId> children) {
        return children.stream().map(ChildId::value).toList();
    }
}
