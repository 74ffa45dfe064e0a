package org.childjourney.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * Who may do what in the engine's own pages, by group; what is not here is denied. Brought to this state at every start:
 * what is missing is added, what somebody added by hand is taken away; and again when the council has a new team. Grants on single tasks come and go with the task.
 */
@Component
public class EngineGrants {

    /** One grant: this group may do this to every resource of this type, or to the one named. */
    private record Grant(String group, Resource type, String resource, Set<String> permissions) {
        static Grant of(String group, Resource type, String resource, Permission... permissions) {
            return new Grant(group, type, resource, Arrays.stream(permissions).map(Permission::getName).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static final String EVERY = "*";
    private final AuthorizationService authorizations;
    private final StaffLookup staff;
    private final AsSystem asSystem;

    EngineGrants(AuthorizationService authorizations, StaffLookup staff, AsSystem asSystem) {
        this.authorizations = authorizations;
        this.staff = staff;
        this.asSystem = asSystem;
    }

    /** Makes the grants what they should be; nothing happens where they are already. */
    public void bringUpToDate() {
        asSystem.run(() -> {
            var wanted = wanted();
            for (Authorization present : standing()) {
                if (!wanted.remove(read(present))) {
                    authorizations.deleteAuthorization(present.getId());
                }
            }
            wanted.forEach(this::save);
        });
    }

    private Set<Grant> wanted() {
        var grants = new HashSet<Grant>();
        for (StaffLookup.Group group : staff.groups()) {
            if (group.works()) {
                grants.add(Grant.of(group.id(), APPLICATION, "tasklist", ACCESS));
                grants.add(Grant.of(group.id(), FILTER, EVERY, READ));
                if (!group.oversees() && !group.operates()) {
                    grants.add(Grant.of(group.id(), PROCESS_DEFINITION, EVERY, READ)); // the diagrams beside the tasks; no instance, no data
                }
            }
            if (group.oversees() || group.operates()) {
                grants.add(Grant.of(group.id(), APPLICATION, "cockpit", ACCESS));
                grants.add(Grant.of(group.id(), DECISION_DEFINITION, EVERY, READ, READ_HISTORY));
                grants.add(Grant.of(group.id(), DECISION_REQUIREMENTS_DEFINITION, EVERY, READ));
                grants.add(Grant.of(group.id(), DEPLOYMENT, EVERY, READ));
                grants.add(group.operates()
                        ? Grant.of(group.id(), PROCESS_DEFINITION, EVERY, READ, READ_INSTANCE, READ_HISTORY, RETRY_JOB)
                        : Grant.of(group.id(), PROCESS_DEFINITION, EVERY, READ, READ_INSTANCE, READ_HISTORY));
            }
            if (group.operates()) {
                grants.add(Grant.of(group.id(), APPLICATION, "admin", ACCESS));
            }
        }
        return grants;
    }

    /** Every grant that stands, but for those on single tasks. */
    private List<Authorization> standing() {
        return authorizations.createAuthorizationQuery().list().stream()
                .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType() || EVERY.equals(grant.getResourceId()) || grant.getUserId() != null)
                .toList();
    }

    private static Grant read(Authorization present) {
        Resource type = Arrays.stream(Resources.values()).filter(known -> known.resourceType() == present.getResourceType()).findFirst().orElseThrow();
        boolean isGrant = present.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT && present.getGroupId() != null;
        var names = Arrays.stream(present.getPermissions(permissionsOf(type))).map(Permission::getName).filter(name -> !name.equals("NONE"))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Grant(isGrant ? present.getGroupId() : "not ours", type, present.getResourceId(), names);
    }

    private static Permission[] permissionsOf(Resource type) {
        return type == PROCESS_DEFINITION
                ? org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.values()
                : Arrays.stream(org.camunda.bpm.engine.authorization.Permissions.values())
                        .filter(permission -> Arrays.asList(permission.getTypes()).contains(type) || permission.getName().equals("ALL"))
                        .toArray(Permission[]::new);
    }

    private void save(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(grant.group());
        row.setResource(grant.type());
        row.setResourceId(grant.resource());
        Arrays.stream(permissionsOf(grant.type())).filter(permission -> grant.permissions().contains(permission.getName())).forEach(row::addPermission);
        authorizations.saveAuthorization(row);
    }
}
