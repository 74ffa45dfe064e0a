package org.childjourney.timescales;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.foundation.Answers;

/** Reads one row of the rules into a {@link Timescale}, noting every wrong field by row, name, value and what would be right. */
final class RuleRow {

    static final List<String> COLUMNS = List.of("id", "stage", "trigger_event", "required_action", "duration", "unit", "clock", "recurrence",
            "responsible", "escalate_to", "consequences_exceptions", "basis", "configurable", "source", "edition_check", "return_item", "evidence",
            "age", "opens", "version", "effective_from", "effective_to", "warn_at", "ladder");
    private static final List<String> RECURRENCES = List.of("once", "repeat", "event", "metric", "panel_cycle", "rule", "annual");
    private static final List<String> BASES = List.of("statute", "regulation", "statutory-guidance", "standard", "practice-direction",
            "return-definition", "good-practice", "protocol", "derived", "local");

    private final Map<String, String> row;
    private final String where;
    private final Answers answers;
    private final int wrongBefore;

    RuleRow(String where, Map<String, String> row, Answers answers) {
        this.row = row;
        this.where = where;
        this.answers = answers;
        this.wrongBefore = answers.wrong().size();
    }

    /** The rule, or null if the row is wrong; what is wrong is then noted. */
    Timescale read() {
        check("id", row.get("id").matches("[A-Za-z0-9.\\-]+"), "Write letters, digits, dots and hyphens.");
        for (var needed : List.of("stage", "trigger_event", "required_action", "source", "version")) {
            check(needed, !row.get(needed).isBlank(), "It may not be empty.");
        }
        check("recurrence", RECURRENCES.contains(row.get("recurrence")), "Write one of " + RECURRENCES + ".");
        check("basis", BASES.contains(row.get("basis")), "Write one of " + BASES + ".");
        var rule = timescale();
        return isRight() && new RuleSense(rule, this::check).holds() && isRight() ? rule : null;
    }

    private Timescale timescale() {
        return new Timescale(row.get("id"), row.get("version"), row.get("stage"), row.get("trigger_event"), row.get("required_action"),
                number("duration"), oneOf("unit", Unit.values(), Unit::code), oneOf("clock", Counting.values(), RuleRow::code), row.get("recurrence"),
                row.get("responsible"), row.get("escalate_to"), row.get("consequences_exceptions"), row.get("basis"),
                oneOf("configurable", Timescale.Configurable.values(), c -> c.name().toLowerCase(Locale.ROOT)), row.get("source"),
                row.get("edition_check"), row.get("return_item"), oneOf("evidence", Timescale.Evidence.values(), Enum::name),
                row.get("age").isBlank() ? 0 : number("age"), spans("opens").stream().findFirst().orElse(null),
                day("effective_from"), day("effective_to"), spans("warn_at"), ladder());
    }

    private String ladder() {
        return row.get("ladder").isBlank() ? Ladders.derivedFor(row) : row.get("ladder");
    }

    private static String code(Counting counting) {
        return counting == Counting.FROM_GESTATION ? "from_gestation" : counting.name();
    }

    private int number(String column) {
        var right = row.get(column).matches("\\d{1,4}");
        check(column, right, "Write a whole number of 0 or more.");
        return right ? Integer.parseInt(row.get(column)) : 0;
    }

    private LocalDate day(String column) {
        var text = row.get(column);
        return text.isBlank() ? null : read(column, () -> LondonTime.parseDay(text), null);
    }

    private List<Span> spans(String column) {
        var texts = Stream.of(row.get(column).split(";")).filter(t -> !t.isBlank());
        return read(column, () -> texts.map(Span::parse).toList(), List.of());
    }

    private <T> T oneOf(String column, T[] values, Function<T, String> code) {
        var found = Arrays.stream(values).filter(v -> code.apply(v).equals(row.get(column))).findFirst().orElse(null);
        check(column, found != null, "Write one of " + Arrays.stream(values).map(code).collect(Collectors.joining(", ")) + ".");
        return found;
    }

    private <T> T read(String column, java.util.function.Supplier<T> value, T otherwise) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            check(column, false, e.getMessage());
            return otherwise;
        }
    }

    private boolean isRight() {
        return answers.wrong().size() == wrongBefore;
    }

    private void check(String column, boolean holds, String wouldBeRight) {
        answers.require(holds, where + ", rule " + row.get("id") + ", " + column, row.get(column), wouldBeRight);
    }
}
