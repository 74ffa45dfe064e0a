package org.childjourney.caseload;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;

/** One row of one of a return's files, with the line on which it stands. */
record FileRow(String file, int line, Map<String, String> cells) {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What stands there; null where nothing does. */
    String text(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean has(String column) {
        return text(column) != null;
    }

    /** The day that stands there, written 23/11/2026 or 2026-11-23; null where none does. */
    LocalDate day(String column) {
        String text = text(column);
        try {
            return text == null ? null : text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    Finding finding(String rule, String column, String problem) {
        return new Finding(rule, line, file + " " + column, text(column), problem);
    }
}
