package org.childjourney.reviews;

import java.util.Arrays;
import java.util.stream.Stream;
import org.childjourney.access.Role;

/** Who is asked to settle a concern, lowest first. */
public enum ConcernRung {
    INFORMAL("team manager and worker, informally", null),
    TEAM_MANAGER("team manager", Role.TEAM_MANAGER),
    SERVICE_MANAGER("service manager", Role.SERVICE_MANAGER),
    HEAD_OF_SERVICE("head of service", Role.HEAD_OF_SERVICE),
    DIRECTOR("director", Role.DIRECTOR);

    private final String label;
    private final String role;

    ConcernRung(String label, String role) {
        this.label = label;
        this.role = role;
    }

    public String label() {
        return label;
    }

    /** The role that answers; null where it is whoever works with the child. */
    String role() {
        return role;
    }

    /** What silence leads to, after "without an answer". */
    String ifSilent() {
        return switch (this) {
            case INFORMAL -> "it becomes formal by itself, and goes to the team manager";
            case DIRECTOR -> "it goes back to whoever raised it, who decides";
            default -> "it goes to the next manager by itself";
        };
    }

    boolean isFormal() {
        return this != INFORMAL;
    }

    /** The rungs above, lowest first. */
    Stream<ConcernRung> above() {
        return Arrays.stream(values()).filter(rung -> rung.compareTo(this) > 0);
    }
}
