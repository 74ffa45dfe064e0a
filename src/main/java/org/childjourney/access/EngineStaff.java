package org.childjourney.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.childjourney.engine.StaffLookup;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Answers the engine's questions about people from the staff list. */
@Component
class EngineStaff implements StaffLookup {

    private static final Group ADMINISTRATORS = new Group("camunda-admin", "System operators (sealed)", false, true, true);
    private final Directory directory;
    private final Passwords passwords;

    EngineStaff(@Lazy Directory directory, @Lazy Passwords passwords) {
        this.directory = directory;
        this.passwords = passwords;
    }

    @Override
    public Optional<Person> find(String username) {
        return directory.find(username).map(EngineStaff::person);
    }

    @Override
    public List<Person> people() {
        return directory.all().stream().map(EngineStaff::person).toList();
    }

    @Override
    public List<Person> membersOf(String group) {
        var members = group.equals(ADMINISTRATORS.id()) ? directory.holding(Role.SYSTEM_OPERATOR, null) : directory.membersOf(group);
        return members.stream().map(EngineStaff::person).toList();
    }

    @Override
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (String role : Role.all()) {
            if (Role.SERVICE_WIDE.contains(role)) {
                groups.add(group(role, words(role), role));
            } else {
                directory.teams().forEach(team -> groups.add(group(team.id() + "-" + role, team.name() + ": " + words(role), role)));
            }
        }
        directory.restrictedGroups().forEach(id -> groups.add(restricted(id)));
        groups.add(ADMINISTRATORS);
        return groups;
    }

    @Override
    public Collection<Group> groupsOf(String username) {
        var ids = directory.groupsOf(username);
        boolean operates = directory.find(username).map(person -> person.has(Role.SYSTEM_OPERATOR)).orElse(false);
        return groups().stream().filter(group -> ids.contains(group.id()) || operates && group.operates()).toList();
    }

    @Override
    public boolean passwordFits(String username, String password) {
        return passwords.fits(username, password);
    }

    private static Group group(String id, String name, String role) {
        return new Group(id, name, Permissions.WORK_IN_TASKLIST.contains(role), Permissions.MANAGERS.contains(role), false);
    }

    private static Group restricted(String id) {
        return new Group(id, "Named readers of " + id.substring("restricted-".length()).toUpperCase(java.util.Locale.ROOT), false, false, false);
    }

    private static String words(String role) {
        return role.replace('-', ' ');
    }

    private static Person person(Staff staff) {
        return new Person(staff.username(), staff.displayName());
    }
}
