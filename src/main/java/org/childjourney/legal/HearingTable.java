package org.childjourney.legal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hearings of each case, in the database: written once. */
@Component
class HearingTable {

    private final JdbcClient database;
    private final Clock clock;

    HearingTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One hearing as it was recorded. */
    record Hearing(String kind, LocalDate heldOn, boolean held, String ordered, String nextKind, LocalDate nextOn, LocalDate extendedTo) {}

    void write(UUID legalCase, RecordHearing answers, boolean held, String by) {
        database.sql("""
                insert into court_hearings (id, legal_case, kind, held_on, held, ordered, next_kind, next_on, extended_to, extension_why, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(UUID.randomUUID(), legalCase, answers.hearingKind(), answers.heldOn(), held, answers.ordered(),
                answers.nextKind(), answers.nextOn(), answers.extendedTo(), answers.extensionWhy(), Timestamp.from(clock.instant()), by).update();
    }

    List<Hearing> of(UUID legalCase) {
        return database.sql("select kind, held_on, held, ordered, next_kind, next_on, extended_to from court_hearings where legal_case = ? order by held_on, recorded_at")
                .param(legalCase).query(Hearing.class).list();
    }
}
