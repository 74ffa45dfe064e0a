package org.childjourney.escalation;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Holding;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** Knows who can be asked about a child: which team's people, whether a post is filled, and the group its task goes to. */
@Component
class Posts {

    private final Directory directory;
    private final Access access;
    private final Allocation allocation;

    Posts(Directory directory, Access access, Allocation allocation) {
        this.directory = directory;
        this.access = access;
        this.allocation = allocation;
    }

    /** The team that answers for the child: the one that holds it, else the front door. */
    String teamOf(ChildId child) {
        return allocation.of(child).map(Holding::team).orElse(Allocation.FRONT_DOOR);
    }

    Optional<String> workerOf(ChildId child) {
        return allocation.of(child).flatMap(Holding::worker);
    }

    /** The posts nobody holds, those of teams in this one. */
    Set<Post> vacant(String team) {
        Set<String> roles = directory.vacantRoles(team);
        return Arrays.stream(Post.values()).filter(post -> roles.contains(post.role())).collect(Collectors.toSet());
    }

    /** The engine's group for a task about the child. A restricted child's goes to its named readers, unless all who hold the post are. */
    String groupOf(Post post, String team, ChildId child) {
        return access.restrictedGroupOf(child).filter(group -> !allMayRead(post, team, child))
                .orElse(post.isOfATeam() ? team + "-" + post.role() : post.role());
    }

    private boolean allMayRead(Post post, String team, ChildId child) {
        return directory.holding(post.role(), team).stream().allMatch(holder -> access.mayRead(holder.username(), child));
    }
}
