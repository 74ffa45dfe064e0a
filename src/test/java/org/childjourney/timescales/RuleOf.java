package org.childjourney.timescales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes rules for tests by changing columns of a national row, and reads them through the product's own loader. */
final class RuleOf {

    private static final List<Map<String, String>> NATIONAL = Rules.nationalRows();

    private RuleOf() {}

    static Map<String, String> row(String id, String... columnsAndValues) {
        var row = new LinkedHashMap<>(NATIONAL.stream().filter(r -> r.get("id").equals(id)).findFirst().orElseThrow());
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return row;
    }

    static Timescale rule(String id, String... columnsAndValues) {
        return Rules.timescales("a test", List.of(row(id, columnsAndValues))).all().get(0);
    }

    static Timescale counting(String clock, String unit, int amount) {
        return rule("cin-visit", "clock", clock, "unit", unit, "duration", "" + amount, "warn_at", "");
    }
}
