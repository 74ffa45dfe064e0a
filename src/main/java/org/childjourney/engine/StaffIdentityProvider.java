package org.childjourney.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Lets the engine ask the staff list who people are and which groups they are in. It can be read only: nobody is made an administrator here. */
class StaffIdentityProvider implements ReadOnlyIdentityProvider {

    private final StaffLookup staff;

    StaffIdentityProvider(StaffLookup staff) {
        this.staff = staff;
    }

    @Override
    public User findUserById(String username) {
        return staff.find(username).map(StaffUserQuery::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffUserQuery(staff, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public UserQuery createUserQuery(CommandContext context) {
        return new StaffUserQuery(staff, context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("The staff list is not in the engine's tables");
    }

    @Override
    public boolean checkPassword(String username, String password) {
        return username != null && password != null && staff.passwordFits(username, password);
    }

    @Override
    public Group findGroupById(String id) {
        return staff.groups().stream().filter(group -> group.id().equals(id)).findFirst().map(StaffGroupQuery::group).orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new StaffGroupQuery(staff, Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext context) {
        return new StaffGroupQuery(staff, context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public Tenant findTenantById(String id) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext context) {
        return new NoTenants(context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
