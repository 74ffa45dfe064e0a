package org.childjourney.timescales;

import java.util.Map;

/** Derives which escalation ladder a rule climbs where its row names none. */
final class Ladders {

    private Ladders() {}

    /**
     * Independent reviewing officers and conference chairs have a stream of their own; hours that stand between a child and
     * danger go high at once; the front door has its own managers; everyone else climbs the line of management.
     */
    static String derivedFor(Map<String, String> row) {
        var people = row.get("responsible") + " " + row.get("escalate_to");
        var hours = row.get("unit").equals("hours");
        var stage = row.get("stage");
        if (hours && !stage.equals("front-door") && !row.get("id").equals("assessment-allocation") && !stage.equals("private-fostering")) {
            return "risk-to-life";
        }
        if (people.matches(".*\\bIRO\\b.*")) {
            return "reviewing-officer";
        }
        if (people.contains("CP chair")) {
            return "conference-chair";
        }
        return stage.equals("front-door") ? "front-door" : "line-management";
    }
}
