package org.childjourney.reviews;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Holding;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Knows who stands on each rung a concern may climb, for one child: whether anybody does, and whose task an answer is. */
@Component
class ConcernLadder {

    private final Directory directory;
    private final Allocation allocation;

    ConcernLadder(Directory directory, Allocation allocation) {
        this.directory = directory;
        this.allocation = allocation;
    }

    /** The rungs above, up to the first where somebody is: the last of them is asked, those before it are vacant. Empty at the top. */
    List<ConcernRung> upToTheNext(ConcernRung from, ChildId child) {
        var next = next(from, child);
        return next.map(rung -> from.above().filter(each -> each.compareTo(rung) <= 0).toList()).orElse(List.of());
    }

    boolean someoneAbove(ConcernRung from, ChildId child) {
        return next(from, child).isPresent();
    }

    private Optional<ConcernRung> next(ConcernRung from, ChildId child) {
        String team = allocation.of(child).map(Holding::team).orElse(Allocation.FRONT_DOOR);
        return from.above().filter(rung -> !directory.isVacant(rung.role(), team)).findFirst();
    }

    String groupsOf(ConcernRung rung, ChildId child) {
        String id = child.toString();
        return switch (rung) {
            case INFORMAL -> distinct(allocation.managersOf(id) + "," + allocation.workersOf(id));
            case TEAM_MANAGER -> allocation.managersOf(id);
            case SERVICE_MANAGER -> allocation.serviceManagersFor(id);
            case HEAD_OF_SERVICE -> allocation.headsOfServiceFor(id);
            case DIRECTOR -> allocation.directorsFor(id);
        };
    }

    String groupsOfWhoRaised(Concern concern) {
        String id = concern.child().toString();
        return Role.CONFERENCE_CHAIR.equals(concern.raisedAs) ? allocation.chairsFor(id) : allocation.reviewersFor(id);
    }

    /** A restricted child's tasks all go to one group, which is not named twice. */
    private static String distinct(String groups) {
        return Arrays.stream(groups.split(",")).distinct().collect(Collectors.joining(","));
    }
}
