package org.childjourney.escalation;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The people an escalation may be put to, lowest first; those of one height stand side by side in different streams. */
public enum Post {
    CONTACT_OFFICER("contact-officer", 0, true),
    TEAM_MANAGER("team-manager", 10, true),
    INDEPENDENT_REVIEWING_OFFICER("independent-reviewing-officer", 20, false),
    CONFERENCE_CHAIR("conference-chair", 20, false),
    LEGAL_ADVISER("legal-adviser", 20, false),
    IRO_MANAGER("iro-manager", 30, false),
    SERVICE_MANAGER("service-manager", 30, false),
    HEAD_OF_SERVICE("head-of-service", 40, false),
    DIRECTOR("director", 50, false);

    private final String role;
    private final int height;
    private final boolean ofATeam;

    Post(String role, int height, boolean ofATeam) {
        this.role = role;
        this.height = height;
        this.ofATeam = ofATeam;
    }

    /**
     * The post of a role, as the table of ladders names it.
     *
     * @throws IllegalArgumentException for a role nobody can be asked in
     */
    static Post of(String role) {
        return Arrays.stream(values()).filter(post -> post.role.equals(role)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "Nobody can be asked as \"" + role + "\"; a rung of a ladder is one of "
                        + Arrays.stream(values()).map(Post::role).collect(Collectors.joining(", ")) + "."));
    }

    /** The role's name, the same as its candidate group where it serves everybody. */
    public String role() {
        return role;
    }

    /** Whether each team has its own; the others serve every team. */
    public boolean isOfATeam() {
        return ofATeam;
    }

    public boolean isAbove(Post other) {
        return height > other.height;
    }

    /** A service manager or someone higher: what reaches them belongs in the short chronology. */
    public boolean isSenior() {
        return height >= SERVICE_MANAGER.height;
    }

    /** As people say it: {@code Head of service}. */
    public String words() {
        String words = spoken();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** In the middle of a sentence: {@code the head of service}. */
    String inASentence() {
        return "the " + spoken();
    }

    private String spoken() {
        return role.replace('-', ' ').replaceFirst("^iro\\b", "IRO");
    }
}
