package org.childjourney.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.childjourney.foundation.Answers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The staff list: who works here, in which teams and roles. The engine, the pages and the ladders all ask here and nowhere else. */
@Service
@Transactional
public class Directory {

    private static final String STAFF = """
            select s.*, array(select role from staff_roles r where r.username = s.username) roles,
                        array(select team from staff_teams t where t.username = s.username) teams
            from staff s
            """;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Directory(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** The person of that user name, if they still work here. */
    @Transactional(readOnly = true)
    public Optional<Staff> find(String username) {
        return database.sql(STAFF + "where s.username = :username and s.active").param("username", username).query(StaffRow::read).optional();
    }

    /** The person of that user name, also when they have left. */
    @Transactional(readOnly = true)
    public Optional<Staff> everHere(String username) {
        return database.sql(STAFF + "where s.username = :username").param("username", username).query(StaffRow::read).optional();
    }

    /** What colleagues call the person of that user name, also when they have left; the user name where nobody ever had it. */
    @Transactional(readOnly = true)
    public String nameOf(String username) {
        return everHere(username).map(Staff::displayName).orElse(username);
    }

    /** Everybody who works here, by name. */
    @Transactional(readOnly = true)
    public List<Staff> all() {
        return database.sql(STAFF + "where s.active order by s.display_name").query(StaffRow::read).list();
    }

    /** Everybody who holds the role in the team; for a service-wide role the team is not looked at and may be null. */
    @Transactional(readOnly = true)
    public List<Staff> holding(String role, String team) {
        return all().stream()
                .filter(person -> person.has(role) && (!Role.IN_A_TEAM.contains(role) || person.teams().contains(team)))
                .toList();
    }

    /** Whether nobody holds the role in the team, so that a ladder must climb past it. */
    @Transactional(readOnly = true)
    public boolean isVacant(String role, String team) {
        return holding(role, team).isEmpty();
    }

    /** Every role nobody holds: those of teams for this team, and the service-wide ones. */
    @Transactional(readOnly = true)
    public Set<String> vacantRoles(String team) {
        var people = all();
        return Role.all().stream()
                .filter(role -> people.stream().noneMatch(person -> person.has(role)
                        && (!Role.IN_A_TEAM.contains(role) || person.teams().contains(team))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The engine's groups of a person: team roles, service-wide roles, and one for each restricted child they are named reader of. */
    @Transactional(readOnly = true)
    public Set<String> groupsOf(String username) {
        return find(username).map(person -> {
            var groups = new TreeSet<>(person.groups());
            groups.addAll(restrictedGroups(username));
            return (Set<String>) groups;
        }).orElse(Set.of());
    }

    /** The members of one of the engine's groups, by name. */
    @Transactional(readOnly = true)
    public List<Staff> membersOf(String group) {
        return all().stream().filter(person -> groupsOf(person.username()).contains(group)).toList();
    }

    @Transactional(readOnly = true)
    public List<Team> teams() {
        return database.sql("select id, name from teams order by name").query(Team.class).list();
    }

    /**
     * Puts a person on the staff list, or changes what it says of them.
     *
     * @throws org.childjourney.foundation.Refused for a user name, role or team that cannot be
     */
    public void put(Staff person) {
        check(person);
        database.sql("""
                insert into staff (username, display_name, registered_social_worker, assessed_and_supported_year, active)
                values (:username, :displayName, :registered, :assessedAndSupportedYear, :active)
                on conflict (username) do update set display_name = excluded.display_name, active = excluded.active,
                    registered_social_worker = excluded.registered_social_worker,
                    assessed_and_supported_year = excluded.assessed_and_supported_year""").paramSource(person).update();
        replace("staff_roles", "role", person.username(), person.roles());
        replace("staff_teams", "team", person.username(), person.teams());
        events.publishEvent(new StaffListChanged(person.username()));
    }

    /**
     * Gives the service a team, or an existing one another name. The engine's groups of a new team need
     * {@link org.childjourney.engine.EngineGrants}.
     *
     * @throws org.childjourney.foundation.Refused for an id or a name that cannot be
     */
    public void put(Team team) {
        new Answers()
                .require(team.id().matches("[a-z][a-z-]*[a-z]"), "id", team.id(), "A team's id has small letters and hyphens only, such as north-west.")
                .require(team.name() != null && !team.name().isBlank(), "name", team.name(), "Give the name people know the team by.")
                .orRefuse();
        database.sql("insert into teams (id, name) values (:id, :name) on conflict (id) do update set name = excluded.name").paramSource(team).update();
    }

    private void check(Staff person) {
        var known = teams().stream().map(Team::id).collect(Collectors.toSet());
        var answers = new Answers();
        answers.require(person.username().matches("[A-Za-z0-9][A-Za-z0-9-]*"), "username", person.username(),
                "A user name has letters, digits and hyphens only.");
        answers.require(!person.displayName().isBlank(), "displayName", person.displayName(), "Give the name colleagues know them by.");
        answers.require(Role.all().containsAll(person.roles()), "roles", person.roles(), "The roles are " + Role.all() + ".");
        answers.require(known.containsAll(person.teams()), "teams", person.teams(), "The teams are " + new TreeSet<>(known) + ".");
        answers.require(!person.hasAnyOf(Role.IN_A_TEAM) || !person.teams().isEmpty(), "teams", person.teams(),
                "This role is held in a team: say in which.");
        answers.orRefuse();
    }

    private void replace(String table, String column, String username, Set<String> values) {
        database.sql("delete from " + table + " where username = :username").param("username", username).update();
        values.forEach(value -> database.sql("insert into " + table + " (username, " + column + ") values (:username, :value)")
                .param("username", username).param("value", value).update());
    }

    /** The engine's groups of named readers, one for each restricted child. */
    @Transactional(readOnly = true)
    public Set<String> restrictedGroups() {
        return database.sql("select 'restricted-' || lower(reference) from restricted_children").query(String.class).set();
    }

    private Set<String> restrictedGroups(String username) {
        return database.sql("""
                select 'restricted-' || lower(c.reference) from restricted_children c join named_readers n using (child)
                where n.username = :username""").param("username", username).query(String.class).set();
    }
}
