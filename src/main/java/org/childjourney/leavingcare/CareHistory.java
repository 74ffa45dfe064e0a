package org.childjourney.leavingcare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.timescales.Trigger;

/**
 * When a child was looked after, as far as leaving care asks: the thirteen weeks since the fourteenth birthday. Short breaks are no part of it.
 * The first day of a span counts and its last does not; the fourteenth birthday itself counts.
 *
 * @param spans oldest first, none overlapping
 */
public record CareHistory(List<Span> spans) {

    private static final int THIRTEEN_WEEKS = 7 * 13;
    private static final int FOURTEEN = 14;
    private static final int SIXTEEN = 16;

    public CareHistory {
        spans = List.copyOf(spans);
    }

    /** From a London day to another; without an end while it lasts. */
    public record Span(LocalDate from, LocalDate until) {}

    static CareHistory parse(String text) {
        return new CareHistory(Arrays.stream(text.split(";")).filter(part -> !part.isEmpty()).map(part -> part.split("/", -1))
                .map(days -> new Span(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]))).toList());
    }

    String asText() {
        return spans.stream().map(span -> span.from() + "/" + (span.until() == null ? "" : span.until())).collect(Collectors.joining(";"));
    }

    boolean inCare() {
        return spans.stream().anyMatch(span -> span.until() == null);
    }

    /** When care ended last; null while the child is looked after, or never was. */
    LocalDate endedOn() {
        return inCare() || spans.isEmpty() ? null : spans.get(spans.size() - 1).until();
    }

    /** The first day on which thirteen weeks since the fourteenth birthday are complete, should the care that is open go on; null where it never comes. */
    LocalDate thirteenWeeksOn(LocalDate born) {
        LocalDate fourteen = birthday(born, FOURTEEN);
        long missing = THIRTEEN_WEEKS;
        for (var span : spans) {
            LocalDate from = span.from().isBefore(fourteen) ? fourteen : span.from();
            long days = span.until() == null ? missing : Math.max(0, ChronoUnit.DAYS.between(from, span.until()));
            if (days >= missing) {
                return from.plusDays(missing);
            }
            missing -= days;
        }
        return null;
    }

    /** The day from which a child who stays in care is an eligible child; null where there is none. */
    LocalDate eligibleOn(LocalDate born) {
        LocalDate complete = thirteenWeeksOn(born);
        LocalDate sixteen = birthday(born, SIXTEEN);
        return complete == null || complete.isAfter(sixteen) ? complete : sixteen;
    }

    /** Whether the child was looked after at sixteen or later. */
    boolean afterSixteen(LocalDate born) {
        return spans.stream().anyMatch(span -> span.until() == null || !span.until().isBefore(birthday(born, SIXTEEN)));
    }

    /** A child born on 29 February has a birthday on 1 March in other years. */
    static LocalDate birthday(LocalDate born, int age) {
        return Trigger.birth(born).birthday(age);
    }
}
