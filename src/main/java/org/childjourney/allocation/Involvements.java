package org.childjourney.allocation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.access.HoldersOfChild;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services that work with a child beside the team that holds the child, as long as their reason lasts: the legal advisers of an open
 * case, the virtual school of a child in care, the reviewing officer who was appointed. Their people may read the record meanwhile.
 */
@Service
@Transactional
public class Involvements implements HoldersOfChild {

    private final JdbcClient database;

    Involvements(JdbcClient database) {
        this.database = database;
    }

    /**
     * A service begins to work with the child; nothing happens where it does so for the same reason already.
     *
     * @param role   a service-wide role of {@code access.Role}, such as {@code "legal-adviser"}
     * @param source the record that is the reason, such as the legal case; ends the involvement again
     */
    public void begin(ChildId child, String role, UUID source, Instant at, String by) {
        database.sql("insert into involvements (child, role, source, from_at, by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(child.value(), role, source, Timestamp.from(at), by).update();
    }

    /** Names the person of that role who works with the child, such as the reviewing officer appointed; the one before is no longer named. */
    public void appoint(ChildId child, String role, String person, UUID source, Instant at, String by) {
        database.sql("update involvements set until_at = greatest(from_at, ?) where child = ? and role = ? and person is not null and until_at is null")
                .params(Timestamp.from(at), child.value(), role).update();
        database.sql("insert into involvements (child, role, person, source, from_at, by) values (?, ?, ?, ?, ?, ?)")
                .params(child.value(), role, person, source, Timestamp.from(at), by).update();
    }

    /** The reason is over, for every role it brought in. */
    public void end(UUID source, Instant at) {
        database.sql("update involvements set until_at = greatest(from_at, ?) where source = ? and until_at is null").params(Timestamp.from(at), source).update();
    }

    /** Who was appointed to the child in that role, by user name; empty where nobody was. */
    @Transactional(readOnly = true)
    public Optional<String> appointed(ChildId child, String role) {
        return database.sql("select person from involvements where child = ? and role = ? and person is not null and until_at is null order by id desc limit 1")
                .params(child.value(), role).query(String.class).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> rolesWith(ChildId child) {
        return database.sql("select distinct role from involvements where child = ? and until_at is null").param(child.value()).query(String.class).stream()
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> teamsOf(ChildId child) {
        return Set.of();
    }

    /** Two records turned out to be of one child: whoever worked with either works with the child. */
    @EventListener
    public void on(RecordsJoined joined) {
        database.sql("update involvements set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
    }
}
