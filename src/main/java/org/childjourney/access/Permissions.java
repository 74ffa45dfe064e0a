package org.childjourney.access;

import static org.childjourney.access.Role.*;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Every rule about who may read and do what, in one place. What is not said here is not allowed. */
public final class Permissions {

    /** May read every child whose record is not restricted: their work is with any child of the council. */
    public static final Set<String> READ_EVERY_UNRESTRICTED_CHILD = Set.of(
            CONTACT_OFFICER, EMERGENCY_DUTY_TEAM, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR, CONFERENCE_CHAIR,
            INDEPENDENT_REVIEWING_OFFICER, IRO_MANAGER, QUALITY_AUDITOR);

    /** Work with figures, machines or their own system, never with a child's page; nobody can name them reader of one either. */
    public static final Set<String> READ_NO_CHILD = Set.of(PERFORMANCE_ANALYST, SYSTEM_OPERATOR, PARTNER_AGENCY);

    /** Oversee work: lists over all children of theirs, Cockpit, escalations. */
    public static final Set<String> MANAGERS = Set.of(TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR, IRO_MANAGER);

    /** Find tasks in Tasklist: everybody who works with children, the managers, and the analysts, whose tasks name no child; not the people of machines. */
    public static final Set<String> WORK_IN_TASKLIST = Set.of(
            CONTACT_OFFICER, EMERGENCY_DUTY_TEAM, EARLY_HELP_PRACTITIONER, SOCIAL_WORKER, SENIOR_SOCIAL_WORKER, TEAM_MANAGER,
            SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR, CONFERENCE_CHAIR, INDEPENDENT_REVIEWING_OFFICER, IRO_MANAGER, LEGAL_ADVISER,
            PERSONAL_ADVISER, VIRTUAL_HEAD, HEALTH_COORDINATOR, ADOPTION_SOCIAL_WORKER, AGENCY_DECISION_MAKER, QUALITY_AUDITOR, PERFORMANCE_ANALYST);

    /** May restrict a record to named readers and lift that again, if they may read it themselves. */
    public static final Set<String> RESTRICT_A_RECORD = Set.of(TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR);

    /** May record that an unborn child was born, if they may read the child's record. */
    public static final Set<String> RECORD_A_BIRTH = Set.of(
            CONTACT_OFFICER, EMERGENCY_DUTY_TEAM, SOCIAL_WORKER, SENIOR_SOCIAL_WORKER, TEAM_MANAGER, SERVICE_MANAGER);

    /** May ask for a strategy discussion about a child, if they may read the record. */
    public static final Set<String> ASK_FOR_A_STRATEGY_DISCUSSION = Set.of(CONTACT_OFFICER, EMERGENCY_DUTY_TEAM, EARLY_HELP_PRACTITIONER, SOCIAL_WORKER,
            SENIOR_SOCIAL_WORKER, TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, CONFERENCE_CHAIR, INDEPENDENT_REVIEWING_OFFICER, PERSONAL_ADVISER);

    /** May end a stage out of turn, with a reason that is listed. */
    public static final Set<String> OVERRIDE = Set.of(SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR);

    /** May record that a child has died, which ends all work for the child, if they may read the record. */
    public static final Set<String> RECORD_A_DEATH = Set.of(TEAM_MANAGER, SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR);

    /** May judge what in a child's chronology matters, if they may read the record. */
    public static final Set<String> JUDGE_SIGNIFICANCE = Set.of(SOCIAL_WORKER, SENIOR_SOCIAL_WORKER, TEAM_MANAGER);

    /** See the list of children whose care they review, or whose reviewing officers they manage. */
    public static final Set<String> REVIEW_CARE = Set.of(INDEPENDENT_REVIEWING_OFFICER, IRO_MANAGER);

    /** May have the child-level lists an inspector asks for, without the restricted children. */
    public static final Set<String> HAVE_THE_LISTS = Set.of(PERFORMANCE_ANALYST, HEAD_OF_SERVICE, DIRECTOR);

    private Permissions() {}

    /**
     * Whether someone may read a child's record.
     *
     * @param teams        the teams that hold the child
     * @param workers      people who work with the child whatever their team
     * @param roles        service-wide roles whose people work with the child now
     * @param namedReaders the only ones who may read a restricted record; empty where it is not restricted
     */
    static boolean mayRead(Staff reader, Set<String> teams, Set<String> workers, Set<String> roles, Optional<Set<String>> namedReaders) {
        if (!reader.active() || reader.roles().isEmpty() || reader.hasAnyOf(READ_NO_CHILD)) {
            return false;
        }
        if (namedReaders.isPresent()) {
            return namedReaders.get().contains(reader.username());
        }
        return reader.hasAnyOf(READ_EVERY_UNRESTRICTED_CHILD) || worksInOneOf(teams, reader) || workers.contains(reader.username())
                || reader.hasAnyOf(roles);
    }

    private static boolean worksInOneOf(Set<String> teams, Staff reader) {
        return reader.hasAnyOf(IN_A_TEAM) && !Collections.disjoint(teams, reader.teams());
    }
}
