package org.childjourney.keptapart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.childjourney.access.Access;
import org.childjourney.access.Restriction;
import org.childjourney.access.Restrictions;
import org.childjourney.children.FileKeptApart;
import org.childjourney.children.FilesKeptApart;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files kept apart. To the ledger, the escalations and the engine a file stands where a child stands, under an id of its own: so its clocks, tasks and
 * late duties go to its named readers and to nobody else, and never show on the page of the child it is about.
 */
@Service
@Transactional
public class KeptApartFiles implements FilesKeptApart {

    private final JdbcClient database;
    private final Restrictions restrictions;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeptApartFiles(JdbcClient database, Restrictions restrictions, @Lazy Access access, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.restrictions = restrictions;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a file.
     *
     * @param about   the child it is about; null where none is known
     * @param whom    where no child is known: whom it is about, in words; personal data
     * @param opening what was first said, as its readers find it on the file; personal data
     * @param readers user names of the only ones who may read it
     * @param never   user names of those it is about: nobody can name them readers later
     * @return its id, which is also its child's to the ledger
     * @throws Refused when nobody, or somebody who may read no record, is named
     */
    public UUID open(KindOfFile kind, ChildId about, String whom, String opening, Set<String> readers, Set<String> never, String by) {
        UUID id = UUID.randomUUID();
        String reference = "%s-%06d".formatted(kind.prefix(), database.sql("select nextval('kept_apart_references')").query(Long.class).single());
        database.sql("insert into kept_apart_files (id, reference, kind, child, about_whom, opening, opened_at, opened_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, reference, kind.name(), about == null ? null : about.value(), about == null ? whom : null, opening, Timestamp.from(clock.instant()), by).update();
        never.forEach(person -> database.sql("insert into kept_apart_never (file, username) values (?, ?)").params(id, person).update());
        restrictions.keepApart(new Restriction(new ChildId(id), reference, kind.words(), readers), by);
        return id;
    }

    /** One more person may read it, because one who may says so. @throws NotAllowed to anybody else @throws Refused for whoever it is about */
    public void alsoReads(UUID file, String reader, String by) {
        access.view(by, new ChildId(file), "Named another reader");
        boolean never = database.sql("select count(*) from kept_apart_never where file = ? and username = ?").params(file, reader).query(Integer.class).single() > 0;
        new Answers().require(!reader.isBlank(), "reader", reader, "Choose who else must read this.").require(!never, "reader", reader, "This file is about them: they never read it. Name somebody else.").orRefuse();
        restrictions.addReader(new ChildId(file), reader);
    }

    /**
     * It began about no known child, and now somebody who reads it says which child it is.
     *
     * @throws org.childjourney.foundation.NotAllowed to whoever does not read the file
     * @throws org.childjourney.foundation.Refused    where a child is named already, or this one's record is not theirs to work with
     */
    public void isAbout(UUID file, Optional<ChildId> child, String by) {
        access.view(by, new ChildId(file), "Said which child it is about");
        var known = child.filter(each -> access.mayActFor(by, each));
        new Answers().require(known.isPresent(), "child", null, "There is no such child, or you may not read the record. Write the reference as it stands on the child's page, such as CH-000123.").orRefuse();
        int now = database.sql("update kept_apart_files set child = ? where id = ? and child is null").params(known.get().value(), file).update();
        new Answers().require(now == 1, "child", null, "This file is about a child already.").orRefuse();
        events.publishEvent(new FileIsAbout(file, known.get()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FileKeptApart> find(ChildId id) {
        return database.sql("select * from kept_apart_files where id = ?").param(id.value()).query(KeptApartFiles::file).optional();
    }

    /** What was first said. Ask {@link Access#view} before it is shown. */
    @Transactional(readOnly = true)
    public String openingOf(UUID file) {
        return database.sql("select opening from kept_apart_files where id = ?").param(file).query(String.class).single();
    }

    /** Of a reference such as {@code AL-000012}. Ask {@link Access#view} before anything of it is shown. */
    @Transactional(readOnly = true)
    public Optional<FileKeptApart> byReference(String reference) {
        return database.sql("select * from kept_apart_files where reference = ?").param(reference).query(KeptApartFiles::file).optional();
    }

    /** The files the person is a named reader of, newest first. */
    @Transactional(readOnly = true)
    public List<FileKeptApart> readableBy(String username) {
        return database.sql("select f.* from kept_apart_files f join named_readers n on n.child = f.id where n.username = ? order by f.opened_at desc")
                .param(username).query(KeptApartFiles::file).list();
    }

    /** Two records turned out to be of one child: the files are about the known child. */
    @EventListener
    public void on(RecordsJoined joined) {
        database.sql("update kept_apart_files set child = ? where child = ?").params(joined.child().value(), joined.joined().value()).update();
    }

    private static FileKeptApart file(ResultSet row, int number) throws SQLException {
        return new FileKeptApart(new ChildId(row.getObject("id", UUID.class)), KindOfFile.valueOf(row.getString("kind")).words(), row.getString("reference"),
                Optional.ofNullable(row.getObject("child", UUID.class)).map(ChildId::new).orElse(null), row.getTimestamp("opened_at").toInstant());
    }
}
