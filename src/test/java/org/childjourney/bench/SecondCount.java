package org.childjourney.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every due instant counted a second time: the figures read straight from the rules' files, days walked one by one over a plain list
 * of bank holidays, summer time by its own rule. Slow, simple, and without a line of the module that counts in the product.
 */
final class SecondCount {

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Set<String> off = new HashSet<>();

    SecondCount() {
        rows("/timescales/rules.csv").forEach(row -> rules.put(row.get("id"), row));
        rows("/timescales/house-rules.csv").forEach(row -> rules.put(row.get("id"), row));
        rows("/timescales/bank-holidays.csv").stream().filter(row -> row.get("effect").equals("holiday")).forEach(row -> off.add(row.get("date")));
    }

    /** @param trigger as the story has it: {@code at:}, {@code event:} with or without {@code ;since=}, {@code birth:} */
    Instant due(String rule, String trigger) {
        var row = rules.get(rule);
        int n = Integer.parseInt(row.get("duration"));
        String kind = trigger.substring(0, trigger.indexOf(':'));
        String[] parts = trigger.substring(kind.length() + 1).split(";");
        if (kind.equals("birth")) {
            return midnightAfter(step(birthday(LocalDate.parse(parts[0]), Integer.parseInt(row.get("age"))), -1));
        }
        if (kind.equals("event")) {
            return midnightAfter(back(LocalDate.parse(parts[0]), n, row));
        }
        Instant at = Instant.parse(parts[0]);
        return switch (row.get("clock")) {
            case "ELAPSED" -> Instant.ofEpochSecond(at.getEpochSecond() + n * 3600L, at.getNano());
            case "WD0", "CFG" -> midnightAfter(walk(london(at), n, 1));
            case "WK" -> midnightAfter(step(london(at), 7 * n));
            case "MON" -> midnightAfter(months(london(at), n));
            case "NONE" -> midnightAfter(london(at));
            default -> throw new IllegalStateException("The second count does not know how " + rule + " is counted: " + row.get("clock"));
        };
    }

    private LocalDate back(LocalDate day, int n, Map<String, String> rule) {
        return rule.get("unit").equals("working_days") ? walk(day, n, -1) : step(day, -7 * n);
    }

    private LocalDate walk(LocalDate from, int n, int direction) {
        var day = from;
        while (n > 0) {
            day = step(day, direction);
            if (day.getDayOfWeek().getValue() < 6 && !off.contains(day.toString())) {
                n = n - 1;
            }
        }
        return day;
    }

    private static LocalDate step(LocalDate day, int by) {
        return LocalDate.ofEpochDay(day.toEpochDay() + by);
    }

    private static LocalDate months(LocalDate day, int n) {
        int month = day.getYear() * 12 + day.getMonthValue() - 1 + n;
        for (int dom = day.getDayOfMonth(); ; dom--) {
            try {
                return LocalDate.of(month / 12, month % 12 + 1, dom);
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
    }

    private static LocalDate birthday(LocalDate born, int age) {
        try {
            return LocalDate.of(born.getYear() + age, born.getMonthValue(), born.getDayOfMonth());
        } catch (DateTimeException noSuchDay) {
            return LocalDate.of(born.getYear() + age, 3, 1);
        }
    }

    /** From the last Sunday of March to the last Sunday of October London is an hour ahead. */
    private static boolean summer(LocalDate midnightOf) {
        return midnightOf.isAfter(lastSunday(midnightOf.getYear(), 3)) && !midnightOf.isAfter(lastSunday(midnightOf.getYear(), 10));
    }

    private static LocalDate lastSunday(int year, int month) {
        var day = LocalDate.of(year, month, 31);
        while (day.getDayOfWeek().getValue() != 7) {
            day = step(day, -1);
        }
        return day;
    }

    private static Instant midnightAfter(LocalDate day) {
        var next = step(day, 1);
        return Instant.ofEpochSecond(next.toEpochDay() * 86_400 - (summer(next) ? 3600 : 0));
    }

    private static LocalDate london(Instant at) {
        var utc = LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), 86_400L));
        return at.isBefore(midnightAfter(utc)) ? utc : step(utc, 1);
    }

    private static List<Map<String, String>> rows(String file) {
        try (var in = new BufferedReader(new InputStreamReader(SecondCount.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            var lines = in.lines().toList();
            var names = cells(lines.get(0));
            var rows = new ArrayList<Map<String, String>>();
            for (String line : lines.subList(1, lines.size())) {
                var cells = cells(line);
                var row = new HashMap<String, String>();
                for (int i = 0; i < names.size() && i < cells.size(); i++) {
                    row.put(names.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
