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
public final class SecondCount {

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Set<String> off = new HashSet<>();

    public SecondCount() {
        rows("/timescales/rules.csv").forEach(row -> rules.put(row.get("id"), row));
        rows("/timescales/house-rules.csv").forEach(row -> rules.put(row.get("id"), row));
        for (int year = 1995; year < 2020; year++) {
            off.addAll(usual(year));
        }
        rows("/timescales/bank-holidays.csv").stream().filter(row -> row.get("effect").equals("holiday")).forEach(row -> off.add(row.get("date")));
        rows("/timescales/bank-holidays.csv").stream().filter(row -> row.get("effect").equals("working")).forEach(row -> off.remove(row.get("date")));
    }

    /** @param trigger as the ledger has it: {@code at:}, {@code on:}, {@code event:}, {@code order:}, {@code birth:}, {@code school:}, each with what follows */
    public Instant due(String rule, String trigger) {
        var row = rules.get(rule);
        int n = Integer.parseInt(row.get("duration"));
        String kind = trigger.substring(0, trigger.indexOf(':'));
        String[] parts = trigger.substring(kind.length() + 1).split(";");
        return switch (kind) {
            case "birth" -> ofBirth(row, n, LocalDate.parse(parts[0]), parts.length < 2 ? Integer.parseInt(row.get("age")) : Integer.parseInt(parts[1].substring("birthday=".length())));
            case "event" -> midnightAfter(row.get("clock").equals("from_gestation") ? (row.get("opens").isEmpty() ? step(LocalDate.parse(parts[0]), -7 * (40 - n)) : LocalDate.parse(parts[0]))
                    : back(LocalDate.parse(parts[0]), n, row));
            case "order" -> Instant.parse(parts[0]);
            case "on" -> onwards(row, n, LocalDate.parse(parts[0]), null, parts);
            default -> onwards(row, n, london(Instant.parse(parts[0])), Instant.parse(parts[0]), parts);
        };
    }

    private Instant onwards(Map<String, String> row, int n, LocalDate day, Instant at, String[] parts) {
        return switch (row.get("clock")) {
            case "ELAPSED", "ELAPSED_UTC" -> Instant.ofEpochSecond(at.getEpochSecond() + n * 3600L, at.getNano());
            case "WD0", "CFG" -> midnightAfter(walk(day, n, 1));
            case "CD0" -> midnightAfter(step(day, n));
            case "WK" -> midnightAfter(step(day, 7 * n));
            case "MON" -> midnightAfter(months(day, n));
            case "DAY1" -> midnightAfter(fromDayOne(row.get("unit"), day, n));
            case "NEXTWD" -> Instant.ofEpochSecond(midnightAfter(step(walk(day, 1, 1), -1)).getEpochSecond() + 9 * 3600);
            case "TERM" -> midnightAfter(endOfTerm(parts, day, n));
            case "SCHOOLDAY" -> midnightAfter(schoolDays(parts, day, n));
            case "NONE" -> midnightAfter(day);
            default -> throw new IllegalStateException("The second count does not know how " + row.get("id") + " is counted: " + row.get("clock"));
        };
    }

    private Instant ofBirth(Map<String, String> row, int n, LocalDate born, int age) {
        var day = birthday(born, age);
        if (row.get("clock").equals("WINDOW")) {
            return midnightAfter(months(day, n + Integer.parseInt(row.get("opens").replaceAll("[a-z]+", ""))));
        }
        return midnightAfter(step(day, -1));
    }

    private LocalDate fromDayOne(String unit, LocalDate day, int n) {
        return switch (unit) {
            case "weeks" -> step(day, 7 * n - 1);
            case "calendar_days" -> step(day, n - 1);
            case "court_days" -> walk(day, n - 1, 1);
            default -> months(day, n).getDayOfMonth() == day.getDayOfMonth() ? step(months(day, n), -1) : months(day, n);
        };
    }

    /** The terms stand in the trigger itself, as the school told them; the one that runs, or the next, is the first. */
    private static LocalDate endOfTerm(String[] parts, LocalDate day, int n) {
        return runs(parts[1]).stream().map(run -> run[1]).filter(end -> !end.isBefore(day)).sorted().skip(n - 1L).findFirst().orElseThrow();
    }

    private LocalDate schoolDays(String[] parts, LocalDate from, int n) {
        var day = from;
        for (int left = n; left > 0;) {
            day = step(day, 1);
            left -= within(runs(parts[1]), day) && !within(runs(parts[2]), day) && day.getDayOfWeek().getValue() < 6 && !off.contains(day.toString()) ? 1 : 0;
        }
        return day;
    }

    private static boolean within(List<LocalDate[]> runs, LocalDate day) {
        return runs.stream().anyMatch(run -> !day.isBefore(run[0]) && !day.isAfter(run[1]));
    }

    private static List<LocalDate[]> runs(String text) {
        return text.isEmpty() ? List.of() : java.util.Arrays.stream(text.split(",")).map(run -> run.split("/")).map(run -> new LocalDate[] {LocalDate.parse(run[0]), LocalDate.parse(run[1])}).toList();
    }

    /** The eight days of an ordinary year, Easter by the table of the prayer book; the file has what was moved. */
    private static List<String> usual(int year) {
        var days = new ArrayList<LocalDate>();
        var taken = new HashSet<LocalDate>();
        for (var feast : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26))) {
            var day = feast;
            while (day.getDayOfWeek().getValue() > 5 || taken.contains(day)) {
                day = step(day, 1);
            }
            taken.add(day);
        }
        days.addAll(taken);
        days.add(step(easter(year), -2));
        days.add(step(easter(year), 1));
        days.add(monday(LocalDate.of(year, 5, 1), 1));
        days.add(monday(LocalDate.of(year, 5, 31), -1));
        days.add(monday(LocalDate.of(year, 8, 31), -1));
        return days.stream().map(LocalDate::toString).toList();
    }

    private static LocalDate monday(LocalDate from, int direction) {
        var day = from;
        while (day.getDayOfWeek().getValue() != 1) {
            day = step(day, direction);
        }
        return day;
    }

    /** The Sunday after the full moon that falls on 21 March or next after it; by moons, not by a formula. */
    private static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int epact = Math.floorMod(11 * (golden - 1) - 1, 30);
        if (epact == 25 && golden > 11 || epact == 24) {
            epact++;
        }
        var moon = step(LocalDate.of(year, 3, 21), Math.floorMod(23 - epact, 30));
        var day = step(moon, 1);
        while (day.getDayOfWeek().getValue() != 7) {
            day = step(day, 1);
        }
        return day;
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
