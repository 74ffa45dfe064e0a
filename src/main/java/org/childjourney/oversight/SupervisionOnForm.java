package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.allocation.Allocation;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What manager and worker look at when they speak of a child: last time, what was directed, and what happened since. */
@Component
class SupervisionOnForm {

    private final SupervisionBook book;
    private final Directions directions;
    private final WorkersMonths workers;
    private final ChildRecords records;
    private final Allocation allocation;
    private final Clocks clocks;
    private final OversightNames names;
    private final JdbcClient database;
    private final Clock clock;

    SupervisionOnForm(SupervisionBook book, Directions directions, WorkersMonths workers, ChildRecords records, Allocation allocation, Clocks clocks, OversightNames names,
                      JdbcClient database, Clock clock) {
        this.book = book;
        this.directions = directions;
        this.workers = workers;
        this.records = records;
        this.allocation = allocation;
        this.clocks = clocks;
        this.names = names;
        this.database = database;
        this.clock = clock;
    }

    Map<String, Object> values(TaskAtHand task) {
        var open = book.get(task.reference(SupervisionProcess.ID));
        String worker = allocation.workerOf(open.child().toString());
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), open.child(), task.name()));
        values.put("workerName", worker == null ? "nobody at present" : names.named(worker));
        values.put("supervisionNumber", open.number());
        values.put("dueBy", LondonTime.due(clocks.dueAt(Supervisions.CLOCK, open.id().toString()).toInstant()));
        var last = book.lastOf(open.child());
        values.put("lastTime", last.map(this::inWords).orElse(null));
        values.put("openDirections", lines(directions.openOf(open.child()).stream().map(Direction::inWords).toList()));
        values.put("sinceThen", lines(since(open, last.map(Supervision::heldAt).orElse(open.begunAt()))));
        values.put("asksForWorker", workers.isOwed(worker, clock.instant()));
        return values;
    }

    private String inWords(Supervision last) {
        return LondonTime.dayAndTime(last.heldAt()) + ", with " + (last.worker() == null ? "nobody" : names.named(last.worker()))
                + (Boolean.TRUE.equals(last.drift()) ? ". There was drift." : ".");
    }

    /** The visits since then, and the duties that are late now. */
    private List<String> since(Supervision open, Instant from) {
        var lines = new ArrayList<>(database.sql("select seen, seen_alone, at from plan_visits where child = ? and at >= ? order by at").params(open.child().value(), Timestamp.from(from))
                .query((row, number) -> LondonTime.dayAndTime(row.getTimestamp("at").toInstant()) + ": "
                        + (!row.getBoolean("seen") ? "visit tried, not seen" : row.getBoolean("seen_alone") ? "seen alone" : "seen, not alone")).list());
        Instant now = clock.instant();
        clocks.of(open.child()).stream().filter(entry -> entry.isOpen() && entry.dueAt().isBefore(now))
                .forEach(entry -> lines.add("Late: " + names.duty(entry) + ", due " + LondonTime.due(entry.dueAt())));
        return lines;
    }

    static String lines(List<String> lines) {
        return lines.isEmpty() ? null : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
