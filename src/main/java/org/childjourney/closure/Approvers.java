package org.childjourney.closure;

import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.allocation.Allocation;
import org.springframework.stereotype.Component;

/** Who approves that a case is closed: the team's manager; where a manager proposed it, the service manager. */
@Component
class Approvers {

    private final Directory directory;
    private final Allocation allocation;

    Approvers(Directory directory, Allocation allocation) {
        this.directory = directory;
        this.allocation = allocation;
    }

    String groupsFor(Closure closure) {
        boolean byManager = directory.find(closure.proposedBy).filter(staff -> staff.has(Role.TEAM_MANAGER)).isPresent();
        String child = closure.child().toString();
        return byManager ? allocation.serviceManagersFor(child) : allocation.managersOf(child);
    }
}
