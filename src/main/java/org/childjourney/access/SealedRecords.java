package org.childjourney.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Old records of adopted children. A sealed record is stricter than a restricted one: only those named when it was sealed read it, nobody can open
 * it to others, and no list, search, suggestion or page of a brother or sister shows it. Only here the new identity can be found from it.
 */
@Service
@Transactional
public class SealedRecords {

    private final SealedRows rows;
    private final Access access;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealedRecords(SealedRows rows, Access access, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Seals the record for good. @throws org.childjourney.foundation.Refused where nobody, or somebody who reads no child, is named, or it is sealed already */
    public void seal(Sealing sealing, String by) {
        check(sealing.readers()).require(!rows.isSealed(sealing.child()), "child", sealing.child(), "This record is sealed already.").orRefuse();
        rows.add(sealing, by);
        events.publishEvent(new RecordSealed(sealing.child(), clock.instant(), by, sealing.why()));
    }

    /** Who may be named: people on the staff list whose work is with children. */
    public Answers check(Set<String> readers) {
        var answers = new Answers();
        answers.require(!readers.isEmpty(), "readers", readers, "Name at least one reader, or nobody could ever give the adopted person their history.");
        readers.forEach(reader -> answers.require(directory.find(reader).filter(person -> !person.roles().isEmpty() && !person.hasAnyOf(Permissions.READ_NO_CHILD)).isPresent(), "readers", reader,
                reader + " is not on the staff list, or is in a role that reads no child's record."));
        return answers;
    }

    @Transactional(readOnly = true)
    public boolean isSealed(ChildId child) {
        return rows.isSealed(child);
    }

    /** The sealed records this person may read, the latest first. */
    @Transactional(readOnly = true)
    public List<ChildId> openTo(String username) {
        return rows.openTo(username);
    }

    /** Opens a sealed record for a person; the look is written down. @throws NotAllowed for everybody but the named readers, and where the record is not sealed */
    @Transactional(readOnly = true)
    public void mustOpen(String username, ChildId old, String why) {
        access.view(username, old, why);
        if (!rows.isSealed(old)) {
            throw new NotAllowed("This record is not sealed.");
        }
    }

    /** The child's id under the new name, for whoever opened the sealed record: ask {@link #mustOpen} before. */
    @Transactional(readOnly = true)
    public Optional<ChildId> newIdentityOf(ChildId old) {
        return rows.newIdentityOf(old);
    }

    /** The child lives under this new identity; said once. */
    public void link(ChildId old, ChildId made, String by) {
        rows.link(old, made, by);
    }
}
