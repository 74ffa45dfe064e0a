package org.childjourney.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.childjourney.access.Access;
import org.childjourney.access.Directory;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows who can be asked about a child: which team's people, whether the post is filled, and the group its task goes to. */
@Component
class Posts {

    private static final String FRONT_DOOR = "front-door";
    private final Directory directory;
    private final Access access;
    private final Children children;
    private final ObjectProvider<EscalationTeams> teams;

    Posts(Directory directory, Access access, Children children, ObjectProvider<EscalationTeams> teams) {
        this.directory = directory;
        this.access = access;
        this.children = children;
        this.teams = teams;
    }

    /** The team that answers for the child: the one that holds it, else the front door. */
    String teamOf(ChildId child) {
        return teams.orderedStream().map(holder -> holder.teamOf(child)).filter(team -> team != null).findFirst().orElse(FRONT_DOOR);
    }

    Optional<String> workerOf(ChildId child) {
        return teams.orderedStream().flatMap(holder -> holder.workerOf(child).stream()).findFirst();
    }

    /** The posts nobody holds, those of teams in this one. */
    Set<Post> vacant(String team) {
        Set<String> roles = directory.vacantRoles(team);
        return Arrays.stream(Post.values()).filter(post -> roles.contains(post.role())).collect(Collectors.toSet());
    }

    /** The engine's group for a task about the child. A restricted child's goes to its named readers, unless all who hold the post are. */
    String groupOf(Post post, String team, ChildId child) {
        if (access.isRestricted(child) && !directory.holding(post.role(), team).stream().allMatch(holder -> access.mayRead(holder.username(), child))) {
            return "restricted-" + children.facts(child).reference().toLowerCase(Locale.ROOT);
        }
        return post.isOfATeam() ? team + "-" + post.role() : post.role();
    }
}
