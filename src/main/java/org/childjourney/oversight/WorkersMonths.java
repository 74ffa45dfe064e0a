package org.childjourney.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.childjourney.timescales.LondonTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Supervision of the worker: load, leave, learning, once a month whatever the number of their children. No child's record holds it. */
@Component
class WorkersMonths {

    private final JdbcClient database;

    WorkersMonths(JdbcClient database) {
        this.database = database;
    }

    /** Whether nobody has spoken with this worker about themselves in the month of that instant. */
    boolean isOwed(String worker, Instant at) {
        return worker != null && database.sql("select count(*) from worker_supervisions where worker = ? and month = ?").params(worker, month(at)).query(Integer.class).single() == 0;
    }

    void keep(String worker, Instant at, HoldSupervision answers, String by) {
        if (worker != null && answers.workerLoad() != null) {
            database.sql("""
                    insert into worker_supervisions (worker, month, load, leave, learning, held_at, held_by) values (?, ?, ?, ?, ?, ?, ?)
                    on conflict do nothing""").params(worker, month(at), answers.workerLoad(), answers.workerLeave(), answers.workerLearning(), Timestamp.from(at), by).update();
        }
    }

    private static LocalDate month(Instant at) {
        return LondonTime.day(at).withDayOfMonth(1);
    }
}
