package org.childjourney.access;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.childjourney.engine.EngineGrants;
import org.childjourney.engine.TasksInHand;
import org.childjourney.foundation.Answers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the system operator, or the council's own personnel system with a token, keeps the staff list, the teams and the tokens. */
@RestController
@PreAuthorize("hasRole('system-operator')")
class StaffApi {

    private static final Logger LOG = LoggerFactory.getLogger(StaffApi.class);
    private final Directory directory;
    private final ApiTokens tokens;
    private final EngineGrants grants;
    private final TasksInHand inHand;

    StaffApi(Directory directory, ApiTokens tokens, EngineGrants grants, TasksInHand inHand) {
        this.directory = directory;
        this.tokens = tokens;
        this.grants = grants;
        this.inHand = inHand;
    }

    /** What is said of a person; whoever is no longer active may do nothing from their next request on, and their tasks go back to their team. */
    record Person(String displayName, Set<String> roles, Set<String> teams, boolean registered, boolean assessedAndSupportedYear, Boolean active) {}

    /** @param expires an instant with its offset, at most a year from now */
    record TokenWanted(String username, String role, Instant expires) {}

    record NamedTeam(String name) {}

    @GetMapping("/api/staff")
    List<Staff> all() {
        return directory.all();
    }

    @PutMapping("/api/staff/{username}")
    Staff put(@PathVariable String username, @RequestBody Person person, Principal by) {
        var staff = new Staff(username, Optional.ofNullable(person.displayName()).orElse(""), orNone(person.roles()), orNone(person.teams()),
                person.registered(), person.assessedAndSupportedYear(), !Boolean.FALSE.equals(person.active()));
        directory.put(staff);
        inHand.putBack(username, directory.groupsOf(username));
        LOG.info("{} put {} on the staff list as {} in {}, active: {}", by.getName(), username, staff.roles(), staff.teams(), staff.active());
        return staff;
    }

    @GetMapping("/api/teams")
    List<Team> teams() {
        return directory.teams();
    }

    @PutMapping("/api/teams/{id}")
    Team put(@PathVariable String id, @RequestBody NamedTeam named) {
        var team = new Team(id, named.name());
        directory.put(team);
        grants.bringUpToDate();
        return team;
    }

    /** The token itself is in this answer and nowhere else. */
    @PostMapping("/api/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> issue(@RequestBody TokenWanted wanted, Principal by) {
        new Answers()
                .require(wanted.username() != null, "username", null, "Say whose token it is.")
                .require(wanted.role() != null, "role", null, "Say for which role.")
                .require(wanted.expires() != null, "expires", null, "Say when it ends, such as 2027-03-31T00:00:00Z.")
                .orRefuse();
        String token = tokens.issue(wanted.username(), wanted.role(), wanted.expires());
        LOG.info("{} issued a token for {} as {} until {}", by.getName(), wanted.username(), wanted.role(), wanted.expires());
        return Map.of("token", token);
    }

    /** Ends every token of that person or partner at once. */
    @DeleteMapping("/api/tokens/{username}")
    Map<String, Integer> revoke(@PathVariable String username, Principal by) {
        LOG.info("{} revoked every token of {}", by.getName(), username);
        return Map.of("revoked", tokens.revoke(username));
    }

    private static Set<String> orNone(Set<String> given) {
        return given == null ? Set.of() : given;
    }
}
