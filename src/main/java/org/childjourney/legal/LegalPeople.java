package org.childjourney.legal;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Directory;
import org.childjourney.access.Role;
import org.childjourney.access.Staff;
import org.springframework.stereotype.Component;

/** Those who may be named as readers of privileged advice: the lawyers, and the workers and managers who act on it. */
@Component
class LegalPeople {

    private static final Set<String> ROLES = Set.of(Role.LEGAL_ADVISER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR,
            Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER);

    private final Directory directory;

    LegalPeople(Directory directory) {
        this.directory = directory;
    }

    /** Somebody to choose. */
    record Reader(String username, String displayName) {}

    List<Reader> offered() {
        return directory.all().stream().filter(Staff::active).filter(person -> person.roles().stream().anyMatch(ROLES::contains))
                .map(person -> new Reader(person.username(), person.displayName())).toList();
    }
}
