package org.childjourney.access;

import java.util.Set;
import java.util.TreeSet;

/** What people are called after what they do. A role is held in one's teams, or in the whole service; the lists below are complete. */
public final class Role {

    public static final String CONTACT_OFFICER = "contact-officer";
    public static final String EMERGENCY_DUTY_TEAM = "emergency-duty-team";
    public static final String EARLY_HELP_PRACTITIONER = "early-help-practitioner";
    public static final String SOCIAL_WORKER = "social-worker";
    public static final String SENIOR_SOCIAL_WORKER = "senior-social-worker";
    public static final String TEAM_MANAGER = "team-manager";

    public static final String SERVICE_MANAGER = "service-manager";
    public static final String HEAD_OF_SERVICE = "head-of-service";
    public static final String DIRECTOR = "director";
    public static final String CONFERENCE_CHAIR = "conference-chair";
    public static final String INDEPENDENT_REVIEWING_OFFICER = "independent-reviewing-officer";
    public static final String IRO_MANAGER = "iro-manager";
    public static final String LEGAL_ADVISER = "legal-adviser";
    public static final String PERSONAL_ADVISER = "personal-adviser";
    public static final String VIRTUAL_HEAD = "virtual-head";
    /** The health service for children in care: arranges their health assessments. */
    public static final String HEALTH_COORDINATOR = "health-coordinator";
    /** Finds families, prepares and keeps adoptive placements; a family finder is one too. */
    public static final String ADOPTION_SOCIAL_WORKER = "adoption-social-worker";
    /** Decides for the agency that a child should be placed for adoption, on a match, and on who may adopt. */
    public static final String AGENCY_DECISION_MAKER = "agency-decision-maker";
    public static final String PERFORMANCE_ANALYST = "performance-analyst";
    public static final String QUALITY_AUDITOR = "quality-auditor";
    public static final String SYSTEM_OPERATOR = "system-operator";
    /** A partner's system or portal, by API token only: it hands contacts in and reads nothing. */
    public static final String PARTNER_AGENCY = "partner-agency";

    /** Held in a team; the engine's group is {@code <team>-<role>}. */
    public static final Set<String> IN_A_TEAM = Set.of(
            CONTACT_OFFICER, EMERGENCY_DUTY_TEAM, EARLY_HELP_PRACTITIONER, SOCIAL_WORKER, SENIOR_SOCIAL_WORKER, TEAM_MANAGER);

    /** Held for the whole service; the engine's group is the role. */
    public static final Set<String> SERVICE_WIDE = Set.of(
            SERVICE_MANAGER, HEAD_OF_SERVICE, DIRECTOR, CONFERENCE_CHAIR, INDEPENDENT_REVIEWING_OFFICER, IRO_MANAGER, LEGAL_ADVISER,
            PERSONAL_ADVISER, VIRTUAL_HEAD, HEALTH_COORDINATOR, ADOPTION_SOCIAL_WORKER, AGENCY_DECISION_MAKER, PERFORMANCE_ANALYST, QUALITY_AUDITOR, SYSTEM_OPERATOR, PARTNER_AGENCY);

    private Role() {}

    /** A role as people say it, such as {@code adoption social worker}. */
    public static String words(String role) {
        return role.equals(IRO_MANAGER) ? "manager of reviewing officers" : role.replace('-', ' ');
    }

    /** Every role there is, in alphabetical order. */
    public static Set<String> all() {
        var all = new TreeSet<>(IN_A_TEAM);
        all.addAll(SERVICE_WIDE);
        return all;
    }
}
