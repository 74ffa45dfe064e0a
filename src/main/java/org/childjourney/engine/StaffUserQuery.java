package org.childjourney.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Finds people in the staff list the way the engine asks: by user name, part of a name, or group. */
class StaffUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;
    private final transient StaffLookup staff;

    StaffUserQuery(StaffLookup staff, CommandExecutor commands) {
        super(commands);
        this.staff = staff;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().count();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        Stream<User> found = found().map(StaffUserQuery::user);
        return (page == null ? found : found.skip(page.getFirstResult()).limit(page.getMaxResults())).toList();
    }

    private Stream<StaffLookup.Person> found() {
        return candidates().filter(this::isAskedFor);
    }

    private Stream<StaffLookup.Person> candidates() {
        if (id != null) {
            return staff.find(id).stream();
        }
        return (groupId != null ? staff.membersOf(groupId) : staff.people()).stream();
    }

    private boolean isAskedFor(StaffLookup.Person person) {
        return tenantId == null && email == null && emailLike == null
                && (ids == null || Arrays.asList(ids).contains(person.username()))
                && (id == null || groupId == null || staff.membersOf(groupId).contains(person))
                && (firstName == null || firstName.equals(person.displayName()))
                && like(firstNameLike, person.displayName()) && (lastName == null || lastName.isEmpty())
                && like(lastNameLike, person.displayName());
    }

    /** SQL's LIKE without case, as the engine's own query does it. */
    static boolean like(String pattern, String text) {
        return pattern == null || text.toLowerCase(Locale.ROOT).matches(Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("%", -1))
                .map(java.util.regex.Pattern::quote).reduce((left, right) -> left + ".*" + right).orElse(".*"));
    }

    static User user(StaffLookup.Person person) {
        User user = new UserEntity(person.username());
        user.setFirstName(person.displayName());
        user.setLastName("");
        return user;
    }
}
