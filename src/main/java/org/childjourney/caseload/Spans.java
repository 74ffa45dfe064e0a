package org.childjourney.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Things of a child that have a beginning and perhaps an end. */
final class Spans {

    private Spans() {}

    /** Those that began before an earlier one ended; one without an end goes on for ever. */
    static List<Node> overlapping(List<Node> all, String start, String end) {
        var overlapping = new ArrayList<Node>();
        LocalDate busyUntil = LocalDate.MIN;
        for (Node each : inOrder(all, start)) {
            if (each.day(start).isBefore(busyUntil)) {
                overlapping.add(each);
            }
            LocalDate until = end(each, end);
            busyUntil = until.isAfter(busyUntil) ? until : busyUntil;
        }
        return overlapping;
    }

    /** Whether the two share a day other than one's last and the other's first. */
    static boolean together(Node one, String start, String end, Node other, String otherStart, String otherEnd) {
        return one.day(start) != null && other.day(otherStart) != null
                && one.day(start).isBefore(end(other, otherEnd)) && other.day(otherStart).isBefore(end(one, end));
    }

    static List<Node> inOrder(List<Node> all, String start) {
        return all.stream().filter(each -> each.day(start) != null).sorted(Comparator.comparing(each -> each.day(start))).toList();
    }

    private static LocalDate end(Node each, String end) {
        return each.day(end) == null ? LocalDate.MAX : each.day(end);
    }
}
