package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.WrongField;

/** Loads the rules of the rules file, with a council's override or without; anything wrong in either stops the start. */
final class Rules {

    static final String FILE = "timescales/rules.csv";

    /** Promises of this house alone, of the same shape, kept apart from what the law and guidance say. */
    static final String HOUSE_FILE = "timescales/house-rules.csv";

    private Rules() {}

    /** The national rules as they stand in {@code timescales/rules.csv}. */
    static Timescales national() {
        return timescales(FILE, andHouse(nationalRows()));
    }

    /** The national rules with a council's changes to them, given as the text of its override file. */
    static Timescales with(String overrideFile, String overrideText) {
        var rows = nationalRows();
        for (var edition : LocalEdition.read(overrideFile, overrideText)) {
            rows = edition.appliedTo(rows, nationalRows());
        }
        return timescales(overrideFile, andHouse(rows));
    }

    static List<Map<String, String>> nationalRows() {
        return Tables.rows(FILE, Tables.text(FILE));
    }

    private static List<Map<String, String>> andHouse(List<Map<String, String>> national) {
        var all = new ArrayList<>(national);
        all.addAll(Tables.rows(HOUSE_FILE, Tables.text(HOUSE_FILE)));
        return all;
    }

    /** Checks every row and every version against the others, and tells everything that is wrong at once. */
    static Timescales timescales(String file, List<Map<String, String>> rows) {
        var answers = new Answers();
        columns(rows, answers);
        orThrow(file, answers);
        var rules = new ArrayList<Timescale>();
        for (int i = 0; i < rows.size(); i++) {
            rules.add(new RuleRow("row " + (i + 2), rows.get(i), answers).read());
        }
        rules.removeIf(Objects::isNull);
        versions(rules, answers);
        orThrow(file, answers);
        return new Timescales(rules);
    }

    private static void columns(List<Map<String, String>> rows, Answers answers) {
        answers.require(!rows.isEmpty(), "rows", 0, "The file holds no rule.");
        Set<String> found = rows.isEmpty() ? Set.of() : new HashSet<>(rows.get(0).keySet());
        for (var needed : RuleRow.COLUMNS) {
            answers.require(rows.isEmpty() || found.remove(needed), "heading", needed, "This column is missing.");
        }
        found.forEach(extra -> answers.require(false, "heading", extra, "This column is not known; write " + RuleRow.COLUMNS + "."));
    }

    private static void versions(List<Timescale> rules, Answers answers) {
        var seen = new HashSet<String>();
        rules.forEach(r -> answers.require(seen.add(r.id() + " " + r.version()), "rule " + r.id() + ", version", r.version(), "Each version of a rule needs its own name."));
        var ordered = rules.stream().sorted(Comparator.comparing(Timescale::id)
                .thenComparing(Timescale::effectiveFrom, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        for (int i = 1; i < ordered.size(); i++) {
            var earlier = ordered.get(i - 1);
            var later = ordered.get(i);
            answers.require(!earlier.id().equals(later.id()) || endsBefore(earlier, later.effectiveFrom()), "rule " + later.id() + ", effective_from",
                    later.effectiveFrom(), "Version " + earlier.version() + " is still in force then; end it the day before.");
        }
    }

    private static boolean endsBefore(Timescale earlier, LocalDate from) {
        return earlier.effectiveTo() != null && from != null && earlier.effectiveTo().isBefore(from);
    }

    static void orThrow(String file, Answers answers) {
        List<WrongField> wrong = answers.wrong();
        if (!wrong.isEmpty()) {
            throw new BadTimescales(file, wrong);
        }
    }
}
