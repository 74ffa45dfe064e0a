package org.childjourney.timescales;

import java.util.List;
import java.util.Map;

/** Derives which escalation ladder a rule climbs where its row names none; the ladders stand in bpmn/escalation/escalation-ladder.dmn. */
final class Ladders {

    /**
     * What a row must look like to climb a ladder; each column is a pattern, the first that fits counts.
     *
     * @param person of whoever hears of it first: the responsible person and the start of "escalate_to"
     */
    private record Fits(String id, String stage, String unit, String person, String ladder) {
        boolean row(Map<String, String> row) {
            var hearsFirst = row.get("responsible") + " | " + row.get("escalate_to").replaceFirst("->.*", "");
            return row.get("id").matches(id) && row.get("stage").matches(stage) && row.get("unit").matches(unit) && hearsFirst.matches(person);
        }
    }

    private static final String ANY = ".*";
    private static final List<Fits> TABLE = List.of(
            new Fits("agency-answer-.*", ANY, ANY, ANY, "agency"),
            new Fits("assessment-allocation", ANY, ANY, ANY, "contact"),
            new Fits("assessment-\\d+wd", ANY, ANY, ANY, "assessment"),
            new Fits(ANY, "front-door", "hours|working_days|same_day|before_next_school_day|start_of_next_working_day", ANY, "contact"),
            new Fits(ANY, "(?!private-fostering).*", "hours", ANY, "risk-to-life"),
            new Fits(ANY, ANY, ANY, ".*\\bIRO\\b.*", "iro"),
            new Fits(ANY, ANY, ANY, ".*\\bCP chair\\b.*", "chair"));

    private Ladders() {}

    /** The ladder of the first line of the table that fits, else the line of management. */
    static String derivedFor(Map<String, String> row) {
        return TABLE.stream().filter(fits -> fits.row(row)).map(Fits::ladder).findFirst().orElse("default");
    }
}
