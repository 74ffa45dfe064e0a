package org.childjourney.legal;

import java.util.Optional;

/** A hearing of the court, by the code a form gives it. */
enum HearingKind {
    caseManagement("Case management hearing", LegalClocks.CASE_MANAGEMENT, "userTask_recordTheCaseManagementHearing"),
    issuesResolution("Issues resolution hearing", LegalClocks.ISSUES_RESOLUTION, "userTask_recordTheIssuesResolutionHearing"),
    interim("Contested interim hearing", null, null),
    further("Further case management hearing", null, null),
    // "final" is a word of Java
    final_("Final hearing", null, null),
    other("Another hearing", null, null),
    noHearing("Without a hearing", null, null);

    private final String label;
    private final String rule;
    private final String task;

    HearingKind(String label, String rule, String task) {
        this.label = label;
        this.rule = rule;
        this.task = task;
    }

    String code() {
        return this == final_ ? "final" : name();
    }

    String label() {
        return label;
    }

    /** The duty to hold it by a day; empty where it has none. */
    Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    static HearingKind of(String code) {
        return valueOf("final".equals(code) ? "final_" : code);
    }

    /** The hearing a task of the diagram is about; empty for the one that takes any. */
    static Optional<HearingKind> ofTask(String task) {
        return java.util.Arrays.stream(values()).filter(kind -> task.equals(kind.task)).findFirst();
    }
}
