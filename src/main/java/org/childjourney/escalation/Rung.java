package org.childjourney.escalation;

import java.util.Map;

/** One line of the table of ladders: in which stream and at which moment who is asked, and how long they have to answer. */
record Rung(EscalationStream stream, Moment moment, Post post, int answerWithin, Unit unit) {

    /** What the time for an answer is counted in. */
    enum Unit {
        HOURS, WORKING_DAYS,
        /** By the end of the London day, and never in less than so many hours. */
        SAME_DAY;

        static Unit of(String text) {
            return switch (text) {
                case "hours" -> HOURS;
                case "sameDay" -> SAME_DAY;
                default -> WORKING_DAYS;
            };
        }
    }

    static Rung of(Map<String, Object> row) {
        return new Rung(EscalationStream.of((String) row.get("stream")), Moment.of((String) row.get("moment")), Post.of((String) row.get("role")),
                ((Number) row.get("answerWithin")).intValue(), Unit.of((String) row.get("answerUnit")));
    }
}
