package org.childjourney.timescales;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What people call each duty, in a few words; our own, where the rule's sentence is the source's. */
final class DutyNames {

    static final String FILE = "timescales/names.csv";

    private static final Map<String, String> NAMES = read();

    private DutyNames() {}

    /** The name of a rule, or null where it has none yet: a council's own rule may have only its sentence. */
    static String of(String rule) {
        return NAMES.get(rule);
    }

    static Set<String> named() {
        return NAMES.keySet();
    }

    private static Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        for (var row : Tables.rows(FILE, Tables.text(FILE))) {
            if (names.put(row.get("id"), row.get("name")) != null) {
                throw new BadTimescales(FILE, "the rule " + row.get("id") + " is named twice.", null);
            }
        }
        return names;
    }
}
