package org.childjourney.timescales;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The kinds of {@link Trigger} and how each is written as text. */
final class Triggers {

    private Triggers() {}

    record Moment(Instant moment) implements Trigger {
        @Override public String asText() {
            return "at:" + moment;
        }

        @Override public Instant triggerInstant() {
            return moment;
        }
    }

    record Day(LocalDate on) implements Trigger {
        @Override public String asText() {
            return "on:" + on;
        }

        @Override public Instant triggerInstant() {
            return LondonTime.startOf(on);
        }

        @Override public LocalDate day() {
            return on;
        }

        @Override public boolean isTheDay(LocalDate day) {
            return on.equals(day);
        }

        @Override public Trigger onTheDay(LocalDate day) {
            return new Day(day);
        }
    }

    record Event(LocalDate eventDay, Instant since) implements Trigger {
        @Override public String asText() {
            return "event:" + eventDay + (since == null ? "" : ";since=" + since);
        }

        @Override public Instant triggerInstant() {
            return since == null ? LondonTime.startOf(eventDay) : since;
        }

        @Override public boolean startIsKnown() {
            return since != null;
        }

        @Override public LocalDate dayZero() {
            throw new WrongTrigger("it runs on from something that happened, not back from an event; make it with Trigger.at(instant) or Trigger.on(day)");
        }

        @Override public boolean isTheDay(LocalDate day) {
            return eventDay.equals(day);
        }

        @Override public Trigger onTheDay(LocalDate day) {
            return new Event(day, since);
        }
    }

    record Order(Instant orderEnd, Instant made) implements Trigger {
        @Override public String asText() {
            return "order:" + orderEnd + (made == null ? "" : ";made=" + made);
        }

        @Override public Instant triggerInstant() {
            return made == null ? orderEnd : made;
        }

        @Override public boolean startIsKnown() {
            return made != null;
        }

        @Override public LocalDate dayZero() {
            throw new WrongTrigger("it runs on from something that happened, not to the end of an order; make it with Trigger.at(instant) or Trigger.on(day)");
        }
    }

    record Birth(LocalDate born, Integer age) implements Trigger {
        @Override public String asText() {
            return "birth:" + born + (age == null ? "" : ";birthday=" + age);
        }

        @Override public Instant triggerInstant() {
            return LondonTime.startOf(born);
        }

        /** A child born on 29 February has a birthday on 1 March in other years: the age is reached when 28 February is over. */
        @Override public LocalDate birthday(int ageOfTheRule) {
            var day = born.plusYears(age == null ? ageOfTheRule : age);
            return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
        }

        @Override public boolean isTheDay(LocalDate day) {
            return born.equals(day);
        }

        @Override public Trigger onTheDay(LocalDate day) {
            return new Birth(day, age);
        }
    }

    record School(Instant moment, SchoolCalendar school) implements Trigger {
        @Override public String asText() {
            return "school:" + moment + ";" + school.asText();
        }

        @Override public Instant triggerInstant() {
            return moment;
        }
    }

    static Trigger parse(String text) {
        try {
            int colon = text.indexOf(':');
            return read(text.substring(0, colon), text.substring(colon + 1).split(";", 2));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a trigger: " + e.getMessage()
                    + " Write it like at:2026-11-20T16:55:00Z, on:2026-11-20, event:2026-12-01, order:2026-12-01T12:00:00Z or birth:2010-02-03.", e);
        }
    }

    private static Trigger read(String kind, String[] parts) {
        return switch (kind) {
            case "at" -> new Moment(Instant.parse(only(parts)));
            case "on" -> new Day(LocalDate.parse(only(parts)));
            case "event" -> new Event(LocalDate.parse(parts[0]), instant(parts, "since="));
            case "order" -> new Order(Instant.parse(parts[0]), instant(parts, "made="));
            case "birth" -> new Birth(LocalDate.parse(parts[0]), parts.length < 2 ? null : Integer.valueOf(after(parts[1], "birthday=")));
            case "school" -> new School(Instant.parse(parts[0]), SchoolCalendar.parse(parts[1]));
            default -> throw new IllegalArgumentException("\"" + kind + "\" is no kind of trigger.");
        };
    }

    private static String only(String[] parts) {
        if (parts.length > 1) {
            throw new IllegalArgumentException("\"" + parts[1] + "\" says too much.");
        }
        return parts[0];
    }

    private static Instant instant(String[] parts, String key) {
        return parts.length < 2 ? null : Instant.parse(after(parts[1], key));
    }

    private static String after(String text, String key) {
        if (!text.startsWith(key)) {
            throw new IllegalArgumentException("\"" + text + "\" should begin with " + key);
        }
        return text.substring(key.length());
    }
}
