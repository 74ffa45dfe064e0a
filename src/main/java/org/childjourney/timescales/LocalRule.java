package org.childjourney.timescales;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.childjourney.foundation.Answers;

/**
 * A council's change to one rule. A local rule may be set freely, a floor only made tighter, and a rule the law or a court fixes
 * not touched.
 *
 * @param id      the rule
 * @param changes new values by the columns of the rules file
 */
record LocalRule(String id, Map<String, String> changes) {

    private static final Map<String, String> COLUMNS = Map.of("amount", "duration", "unit", "unit", "warn_at", "warn_at", "ladder", "ladder");
    private static final Map<String, String> CLOCK_OF_UNIT = Map.of("working_days", "WD0", "calendar_days", "CD0", "weeks", "WK", "months", "MON",
            "hours", "ELAPSED", "school_days", "SCHOOLDAY");

    static LocalRule read(String id, JsonNode node, Answers answers) {
        var changes = new LinkedHashMap<String, String>();
        node.fields().forEachRemaining(f -> {
            var known = COLUMNS.containsKey(f.getKey()) || f.getKey().equals("reason");
            answers.require(known, "rule " + id + ", " + f.getKey(), text(f.getValue()), "Only amount, unit, warn_at, ladder and reason may be set.");
            if (COLUMNS.containsKey(f.getKey())) {
                answers.require(!text(f.getValue()).isBlank(), "rule " + id + ", " + f.getKey(), "", "Write a value, or leave the line out.");
                changes.put(COLUMNS.get(f.getKey()), text(f.getValue()));
            }
        });
        answers.require(!node.path("reason").asText().isBlank(), "rule " + id + ", reason", node.path("reason").asText(),
                "Say which decision of the council this follows.");
        answers.require(!changes.isEmpty(), "rule " + id, node, "Say what to change: amount, unit, warn_at or ladder.");
        return new LocalRule(id, changes);
    }

    private static String text(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(";")) : node.asText();
    }

    /** The row with the changes, or the row as it was if they are not allowed, which is then noted. */
    Map<String, String> changed(Map<String, String> row, List<Map<String, String>> national, Answers answers) {
        var changed = new LinkedHashMap<>(row);
        changed.putAll(changes);
        if (CLOCK_OF_UNIT.containsValue(row.get("clock")) || row.get("clock").equals("ELAPSED_UTC")) {
            changed.put("clock", changes.containsKey("unit") ? CLOCK_OF_UNIT.getOrDefault(changes.get("unit"), row.get("clock")) : row.get("clock"));
        }
        return isAllowed(changed, nationalVersion(row, national), answers) ? changed : row;
    }

    private static Map<String, String> nationalVersion(Map<String, String> row, List<Map<String, String>> national) {
        var version = row.get("version").replaceFirst("\\+.*", "");
        return national.stream().filter(n -> n.get("id").equals(row.get("id")) && n.get("version").equals(version)).findFirst().orElseThrow();
    }

    private boolean isAllowed(Map<String, String> changed, Map<String, String> national, Answers answers) {
        return switch (national.get("configurable")) {
            case "local" -> true;
            case "floor" -> isTighter(changed, national, answers);
            default -> {
                changes.forEach((column, value) -> answers.require(false, where(column), value, "This rule is " + national.get("configurable")
                        + (national.get("configurable").equals("event") ? ": an event or a court sets it" : " by law") + ", so a council may not change it. Its source: "
                        + national.get("source") + "."));
                yield false;
            }
        };
    }

    private boolean isTighter(Map<String, String> changed, Map<String, String> national, Answers answers) {
        var before = answers.wrong().size();
        answers.require(changed.get("unit").equals(national.get("unit")), where("unit"), changed.get("unit"),
                "This rule is a floor: its unit stays " + national.get("unit") + ".");
        var tried = Rules.timescales("the override of " + id, List.of(changed)).all().get(0);
        var floor = Rules.timescales(Rules.FILE, List.of(national)).all().get(0);
        var tighter = tried.counting() == Counting.BEFORE ? tried.amount() >= floor.amount() : tried.amount() <= floor.amount();
        answers.require(tighter, where("duration"), changed.get("duration"), "This rule is a floor that may only be made tighter than "
                + floor.howLong() + ". Its source: " + floor.source() + ".");
        if (answers.wrong().size() == before && changes.containsKey("warn_at")) {
            answers.require(Sample.warnsNoLater(tried, floor), where("warn_at"), changed.get("warn_at"),
                    "This rule is a floor: its first warning may come earlier, but not later than the national one.");
        }
        return answers.wrong().size() == before;
    }

    private String where(String column) {
        return "rule " + id + ", " + (column.equals("duration") ? "amount" : column);
    }
}
