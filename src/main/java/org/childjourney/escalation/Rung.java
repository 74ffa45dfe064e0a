package org.childjourney.escalation;

import java.util.Map;

/** One line of the table of ladders: at which moment of a clock who is asked, and how long they have to answer. */
record Rung(Moment moment, Post post, int answerWithin, Unit unit) {

    /** What the time for an answer is counted in. */
    enum Unit { HOURS, WORKING_DAYS }

    static Rung of(Map<String, Object> row) {
        return new Rung(Moment.of((String) row.get("moment")), Post.of((String) row.get("role")), ((Number) row.get("answerWithin")).intValue(),
                "hours".equals(row.get("answerUnit")) ? Unit.HOURS : Unit.WORKING_DAYS);
    }
}
