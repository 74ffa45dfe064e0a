package org.childjourney.access;

import java.util.Set;
import java.util.TreeSet;

/**
 * Someone who works here.
 *
 * @param roles                    what they do, from {@link Role}
 * @param teams                    ids of the teams they do it in
 * @param registered               a registered social worker
 * @param assessedAndSupportedYear in the first, assessed and supported year of practice
 * @param active                   still works here; whoever does not may do nothing
 */
public record Staff(
        String username, String displayName, Set<String> roles, Set<String> teams, boolean registered,
        boolean assessedAndSupportedYear, boolean active) {

    public Staff {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAnyOf(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** The engine's groups of their roles: {@code <team>-<role>} for each of their teams, or the role alone where it is service-wide. */
    public Set<String> groups() {
        var groups = new TreeSet<String>();
        for (String role : roles) {
            if (Role.IN_A_TEAM.contains(role)) {
                teams.forEach(team -> groups.add(team + "-" + role));
            } else {
                groups.add(role);
            }
        }
        return groups;
    }
}
