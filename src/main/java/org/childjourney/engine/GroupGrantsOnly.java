package org.childjourney.engine;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets the groups a task is offered to read it and work on it, and nobody else. The engine's default would also write a
 * row for every person who ever claims a task, which slows every query and outlives a change of team.
 */
class GroupGrantsOnly extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = null;

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        if (!IdentityLinkType.CANDIDATE.equals(type)) {
            return NONE;
        }
        var grants = super.newTaskGroupIdentityLink(task, group, type);
        grants[0].addPermission(Permissions.TASK_ASSIGN); // without it a task taken could not be given back
        return grants;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        if (!IdentityLinkType.CANDIDATE.equals(type)) {
            return NONE;
        }
        var stored = getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId());
        return stored != null ? new AuthorizationEntity[] {stored} : notYetStored(task, group);
    }

    /** A grant of this very transaction is in the engine's cache only. */
    private static AuthorizationEntity[] notYetStored(Task task, String group) {
        return Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(grant -> grant.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT && group.equals(grant.getGroupId())
                        && grant.getResourceType() == Resources.TASK.resourceType() && task.getId().equals(grant.getResourceId()))
                .toArray(AuthorizationEntity[]::new);
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String after) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String before, String after) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newFilter(Filter filter) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return NONE;
    }

    @Override
    public AuthorizationEntity[] newGroup(Group group) {
        return NONE;
    }
}
