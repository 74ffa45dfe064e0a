package org.childjourney.legal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Privileged advice of a lawyer on a family's case. Only its author and the readers named in it are ever shown it; it stands nowhere else. */
@Service
@Transactional
public class LegalAdvice {

    private final JdbcClient database;
    private final LegalPeople people;
    private final Clock clock;

    LegalAdvice(JdbcClient database, LegalPeople people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Keeps advice. It is never changed and nobody is added to its readers later: new advice names its own.
     *
     * @param about   {@code panel}, {@code letter} or {@code extension}
     * @param readers user names, of those who may be named
     * @throws org.childjourney.foundation.Refused when it is empty or somebody named may not be
     */
    public UUID give(UUID legalCase, String about, String advice, List<String> readers, String by) {
        new Answers().require(advice != null && !advice.isBlank(), "advice", null, "Your advice: needs an answer.")
                .require(!readers.isEmpty() && people.offered().stream().map(LegalPeople.Reader::username).toList().containsAll(readers), "readers", readers,
                        "Who may read it? Choose from the list.").orRefuse();
        UUID id = UUID.randomUUID();
        database.sql("insert into privileged_advice (id, legal_case, about, advice, author, given_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, legalCase, about, advice, by, Timestamp.from(clock.instant())).update();
        readers.stream().distinct().forEach(reader ->
                database.sql("insert into privileged_advice_readers (advice, reader) values (?, ?)").params(id, reader).update());
        return id;
    }

    /** The advice on a case that this person may read, oldest first; empty where they are not named. */
    @Transactional(readOnly = true)
    public List<String> readableBy(String user, UUID legalCase) {
        return database.sql("""
                select advice from privileged_advice a where legal_case = ?
                and (author = ? or exists (select 1 from privileged_advice_readers r where r.advice = a.id and r.reader = ?)) order by given_at""")
                .params(legalCase, user, user).query(String.class).list();
    }
}
