package org.childjourney.timescales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes docs/timescales.md: every rule, by stage, so that a manager can see which figures are law, which local, and which nobody has confirmed. */
final class TimescaleTable {

    private static final Map<String, String> STAGES = Map.ofEntries(Map.entry("universal-health", "Universal health"), Map.entry("early-help", "Early help"),
            Map.entry("front-door", "Front door"), Map.entry("assessment", "Assessment"), Map.entry("section-47", "Section 47 enquiry"),
            Map.entry("child-protection", "Child protection"), Map.entry("child-in-need", "Child in need"),
            Map.entry("emergency-protection", "Emergency protection"), Map.entry("pre-proceedings", "Before proceedings"), Map.entry("court", "Court"),
            Map.entry("looked-after", "Children looked after"), Map.entry("adoption-permanence", "Adoption and permanence"),
            Map.entry("leaving-care", "Leaving care"), Map.entry("private-fostering", "Private fostering"), Map.entry("serious-incident", "Serious incidents"),
            Map.entry("oversight-qa", "Oversight and quality"), Map.entry("transfer-closure", "Transfer and closure"));

    private static final Map<String, String> KEPT = KeptWhere.inWords();

    private TimescaleTable() {}

    static String of(Timescales timescales) {
        var byStage = timescales.all().stream().collect(Collectors.groupingBy(Timescale::stage, LinkedHashMap::new, Collectors.toList()));
        return """
                # Timescales

                Generated from `src/main/resources/timescales/rules.csv`; do not edit. To write it again:
                `mvn -o test -Dtest=TimescaleTableTest -Dregenerate=true`

                %d rules. **Evidence** says how far to trust a figure: %s.
                **Who sets it**: fixed, by law · floor, a council may only be tighter · local, the council · event, a court or an event.
                **Kept where**: a clock that runs in that process, or a gate, event, measure or power kept there (`kept-where.csv` says why in a sentence).
                Whole days end at 24:00 in London; a duty is missed after that. Days warn at 09:00.

                """.formatted(timescales.ids().size(), evidence()) + byStage.entrySet().stream().map(e -> section(e.getKey(), e.getValue())).collect(Collectors.joining("\n"));
    }

    private static String evidence() {
        return List.of(Timescale.Evidence.values()).stream().map(e -> e + ", " + e.words()).collect(Collectors.joining(" · "));
    }

    private static String section(String stage, List<Timescale> rules) {
        return "## " + STAGES.getOrDefault(stage, stage) + "\n\n| rule | starts with | what must be done | how long | how it counts | warns | evidence | who sets it | kept where | source |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n" + rules.stream().map(TimescaleTable::line).collect(Collectors.joining());
    }

    private static String line(Timescale rule) {
        var version = rule.version().equals("1") ? "" : " (version " + rule.version() + ")";
        return "| " + String.join(" | ", "`" + rule.id() + "`" + version, cell(rule.trigger()), cell(rule.requiredAction()), howLong(rule),
                rule.hasClock() || !rule.counting().words().startsWith("at once") ? rule.counting().words() : "at once; no clock", warns(rule),
                rule.evidence().name(), rule.configurable().name().toLowerCase(), KEPT.getOrDefault(rule.id(), "not yet"), cell(rule.source())) + " |\n";
    }

    private static String howLong(Timescale rule) {
        var opens = rule.opens() == null ? "" : rule.opens().amount() < 0 ? ", opening " + words(rule.opens(), "before the birthday")
                : ", opening at " + words(rule.opens(), "");
        return rule.counting() == Counting.FROM_GESTATION && rule.opens() != null ? "from " + rule.howLong() + " to the expected date" : rule.howLong() + opens;
    }

    private static String warns(Timescale rule) {
        if (!rule.hasClock()) {
            return "";
        }
        if (rule.warnings().isEmpty()) {
            return rule.counting() == Counting.AGE ? "3 months before" : "at 70 %";
        }
        return rule.warnings().stream().map(w -> words(w, w.amount() < 0 ? "before due" : "in")).collect(Collectors.joining("; "));
    }

    private static String words(Span span, String when) {
        var unit = Map.of("wd", "working day", "cd", "day", "wg", "week", "w", "week", "m", "month", "h", "hour", "%", "%").get(span.unit());
        int n = Math.abs(span.amount());
        return (n + " " + unit + (n == 1 || unit.equals("%") ? "" : "s") + (span.unit().equals("wg") ? " of pregnancy" : "") + " " + when).strip();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
    }
}
