package org.childjourney.transfer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.HoldersOfChild;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Caseloads;
import org.childjourney.foundation.ChildId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people on either side of a handover. Those who receive: the managers of the team, who may read the record while a handover to them is under way, or they could not decide. */
@Component
class ReceivingSide implements HoldersOfChild {

    private final TransferTable table;
    private final Directory directory;
    private final Access access;
    private final Allocation allocation;
    private final Caseloads caseloads;

    ReceivingSide(TransferTable table, Directory directory, @Lazy Access access, @Lazy Allocation allocation, Caseloads caseloads) {
        this.table = table;
        this.directory = directory;
        this.access = access;
        this.allocation = allocation;
        this.caseloads = caseloads;
    }

    /** The engine's groups: the team's managers, where the post is vacant the service managers, or the named readers of a restricted child. */
    String managersFor(Transfer transfer) {
        return access.restrictedGroupOf(transfer.child()).orElseGet(() ->
                directory.isVacant(Role.TEAM_MANAGER, transfer.toTeam) ? Role.SERVICE_MANAGER : transfer.toTeam + "-" + Role.TEAM_MANAGER);
    }

    /** The social workers of the team that has the child now; in early help its practitioners too. */
    String workersWith(ChildId child) {
        return caseloads.kindsOf(child).equals(Set.of("early-help")) ? allocation.earlyHelpOf(child.toString()) : allocation.workersOf(child.toString());
    }

    /** Whether the person decides for that team what it takes over. */
    boolean decidesFor(String team, String person) {
        return directory.find(person).filter(staff -> staff.has(Role.TEAM_MANAGER) && staff.teams().contains(team)).isPresent();
    }

    @Override
    public Set<String> teamsOf(ChildId child) {
        return Set.of();
    }

    @Override
    public Set<String> workersOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).filter(open -> !open.toTeam.equals(open.fromTeam))
                .map(open -> Stream.concat(directory.holding(Role.TEAM_MANAGER, open.toTeam).stream().map(Staff::username), Stream.ofNullable(open.toWorker))
                        .collect(Collectors.toSet())).orElse(Set.of());
    }
}
