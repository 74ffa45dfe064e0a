package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every rule in every version, and which version applies: the one in force on the day the duty was triggered. Immutable. */
public final class Timescales {

    private static final Comparator<Timescale> OLDEST_FIRST =
            Comparator.comparing(Timescale::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Timescale> all;
    private final Map<String, List<Timescale>> byId;

    Timescales(List<Timescale> all) {
        this.all = List.copyOf(all);
        this.byId = all.stream().sorted(OLDEST_FIRST).collect(Collectors.groupingBy(Timescale::id, TreeMap::new, Collectors.toUnmodifiableList()));
    }

    /** The rules as the software ships them, without a council's override. In the application ask for the bean. */
    public static Timescales national() {
        return Rules.national();
    }

    /**
     * The version of a rule in force on a London trigger day.
     *
     * @throws IllegalArgumentException if there is no such rule, or no version of it for that day
     */
    public Timescale rule(String id, LocalDate triggerDay) {
        return versions(id).stream().filter(r -> r.inForceOn(triggerDay)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "The rule " + id + " has no version in force on " + LondonTime.longDate(triggerDay) + "; it has "
                        + versions(id).stream().map(Timescales::inForce).collect(Collectors.joining(", ")) + "."));
    }

    /** The version of a rule for a trigger: the one in force on the trigger's London day. */
    public Timescale rule(String id, Trigger trigger) {
        return rule(id, trigger.day());
    }

    /** Every version of a rule, oldest first; refuses an unknown id. */
    public List<Timescale> versions(String id) {
        var versions = byId.get(id);
        if (versions == null) {
            throw new IllegalArgumentException("There is no rule \"" + id + "\"; the rules are listed in docs/timescales.md.");
        }
        return versions;
    }

    /** Every version of every rule, in the order of the file. */
    public List<Timescale> all() {
        return all;
    }

    /** The id of every rule, in alphabetical order. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    private static String inForce(Timescale rule) {
        return "version " + rule.version() + (rule.effectiveFrom() == null ? "" : " from " + LondonTime.longDate(rule.effectiveFrom()))
                + (rule.effectiveTo() == null ? "" : " to " + LondonTime.longDate(rule.effectiveTo()));
    }
}
