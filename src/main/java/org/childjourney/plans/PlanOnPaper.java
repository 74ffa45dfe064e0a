package org.childjourney.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;

/** A version of a plan as forms show it: rows to write on, choices to point at, and lines to read. */
public final class PlanOnPaper {

    private PlanOnPaper() {}

    /** The rows {@code needs} of a form, filled with what the plan says now. */
    public static List<Map<String, Object>> rows(PlanVersion version) {
        return version.needs().stream().map(PlanOnPaper::row).toList();
    }

    private static Map<String, Object> row(Need need) {
        Map<String, Object> row = new HashMap<>(Map.of("need", need.need(), "outcome", need.outcome(),
                "howWeWillKnow", need.howWeWillKnow(), "ifNot", need.ifNot()));
        row.put("actions", need.actions().stream().map(action -> Map.<String, Object>of("what", action.what(), "owner", action.owner(),
                "by", action.by().toString(), "done", YesNo.of(action.done()).name())).toList());
        return row;
    }

    /** Each action that is not done by its id, in words, for a visit to say what it was for; of a need whose actions are all done, the need. */
    public static Map<String, String> actions(PlanVersion version) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Need need : version.needs()) {
            need.actions().stream().filter(action -> !action.done())
                    .forEach(action -> all.put(action.id(), action.what() + " (for: " + need.need() + ")"));
            if (need.actions().stream().allMatch(Action::done)) {
                all.put(need.id(), "To see whether it lasts (for: " + need.need() + ")");
            }
        }
        return all;
    }

    /** Each need by its id, in words. */
    public static Map<String, String> needs(PlanVersion version) {
        Map<String, String> all = new LinkedHashMap<>();
        version.needs().forEach(need -> all.put(need.id(), need.need()));
        return all;
    }

    /** A map of codes and words as the choices of a question. */
    public static List<Map<String, String>> choices(Map<String, String> words) {
        return words.entrySet().stream().map(each -> Map.of("value", each.getKey(), "label", each.getValue())).toList();
    }

    /** The plan to read, with what is overdue marked. */
    public static String lines(PlanVersion version, LocalDate today) {
        return version.needs().stream().map(need -> "- **" + need.need() + "** We will see: " + need.outcome()
                + need.actions().stream().map(action -> "\n    - " + inWords(action, today)).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String inWords(Action action, LocalDate today) {
        String state = action.done() ? "done" : (action.by().isBefore(today) ? "**overdue**, was due " : "by ") + LondonTime.longDate(action.by());
        return action.what() + " (" + action.owner() + ", " + state + ")";
    }
}
