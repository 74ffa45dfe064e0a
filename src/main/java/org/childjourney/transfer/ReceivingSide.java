package org.childjourney.transfer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.access.HoldersOfChild;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.childjourney.foundation.ChildId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who receives a child: the managers of the team, who may read the record while a handover to them is under way, or they could not decide. */
@Component
class ReceivingSide implements HoldersOfChild {

    private final TransferTable table;
    private final Directory directory;
    private final Access access;

    ReceivingSide(TransferTable table, Directory directory, @Lazy Access access) {
        this.table = table;
        this.directory = directory;
        this.access = access;
    }

    /** The engine's groups: the team's managers, where the post is vacant the service managers, or the named readers of a restricted child. */
    String managersFor(Transfer transfer) {
        return access.restrictedGroupOf(transfer.child()).orElseGet(() ->
                directory.isVacant(Role.TEAM_MANAGER, transfer.toTeam) ? Role.SERVICE_MANAGER : transfer.toTeam + "-" + Role.TEAM_MANAGER);
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
