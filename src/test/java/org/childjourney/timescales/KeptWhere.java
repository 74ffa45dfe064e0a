package org.childjourney.timescales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code timescales/kept-where.csv}: of each rule, how this system keeps it and where. */
public final class KeptWhere {

    static final String FILE = "timescales/kept-where.csv";

    /** What a rule may be kept as. */
    public static final Set<String> WAYS = Set.of("clock", "gate", "event", "measure", "power");

    /**
     * One rule and its home.
     *
     * @param how   clock: started and stopped by code · gate: a decision that must come first · event: something that happens · measure: read off the
     *              record · power: somebody may
     * @param where the process in whose diagram it is seen, or the class that keeps it
     */
    public record Home(String id, String how, String where, String note) {}

    private KeptWhere() {}

    /** Every row, in the order of the file. */
    public static List<Home> rows() {
        return Tables.rows(FILE, Tables.text(FILE)).stream().map(row -> new Home(row.get("id"), row.get("how"), row.get("where"), row.get("note"))).toList();
    }

    /** The rules of the reference and of the house, with whether each has a due instant. */
    public static Map<String, Boolean> rules() {
        return Timescales.national().all().stream().collect(Collectors.toMap(Timescale::id, Timescale::hasClock, (one, other) -> one || other, LinkedHashMap::new));
    }

    /** For the table people read, such as {@code clock: care-visit}. */
    static Map<String, String> inWords() {
        return rows().stream().collect(Collectors.toMap(Home::id, home -> home.how() + ": " + home.where()));
    }
}
