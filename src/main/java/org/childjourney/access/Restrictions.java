package org.childjourney.access;

import java.time.Clock;
import java.util.Set;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restricts a child's record to named readers and lifts that again, on a manager's word and with the reason. */
@Service
@Transactional
public class Restrictions {

    private final RestrictedChildren restricted;
    private final Access access;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Restrictions(RestrictedChildren restricted, Access access, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.restricted = restricted;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * From now on only the named readers may read the record; said again, the new names replace the old.
     *
     * @throws org.childjourney.foundation.Refused when nobody, or somebody who cannot read children's records, is named
     * @throws NotAllowed when the person is no manager or may not read the record
     */
    public void restrict(Restriction restriction, String by) {
        mustDecideFor(restriction.child(), by);
        check(restriction);
        restricted.add(restriction, by);
        events.publishEvent(new ChildRestricted(restriction.child(), clock.instant(), by, restriction.why(), restriction.group()));
    }

    /**
     * A file that is no child's record is kept apart from its beginning: whoever opens it, only the named may read it.
     *
     * @throws org.childjourney.foundation.Refused when nobody, or somebody who may read no record, is named
     */
    public void keepApart(Restriction file, String by) {
        check(file);
        restricted.add(file, by);
    }

    /** One more reader of a file kept apart; who may say so, the file's own module asks. @throws org.childjourney.foundation.Refused for who may read no record */
    public void addReader(ChildId file, String reader) {
        new Answers().require(canRead(reader), "reader", reader, reader + " is not on the staff list, or is in a role that reads no child's record.").orRefuse();
        restricted.addReader(file, reader);
    }

    /**
     * Opens the record again to all whose work it is; nothing happens where it is not restricted.
     *
     * @throws NotAllowed when the person is no manager or may not read the record
     */
    public void lift(ChildId child, String why, String by) {
        mustDecideFor(child, by);
        new Answers().require(!why.isBlank(), "why", why, "Say why the record need not be restricted any more.").orRefuse();
        restricted.referenceOf(child).ifPresent(reference -> {
            restricted.remove(child);
            String group = new Restriction(child, reference, why, Set.of()).group();
            events.publishEvent(new RestrictionLifted(child, clock.instant(), by, why, group));
        });
    }

    private void mustDecideFor(ChildId child, String by) {
        boolean decides = directory.find(by).map(person -> person.hasAnyOf(Permissions.RESTRICT_A_RECORD)).orElse(false);
        if (!decides || !access.mayActFor(by, child)) {
            throw new NotAllowed("Only a manager who may read this record can restrict it or lift a restriction.");
        }
    }

    private void check(Restriction restriction) {
        var answers = new Answers();
        answers.require(!restriction.why().isBlank(), "why", restriction.why(), "Say why the record must be restricted.");
        answers.require(!restriction.readers().isEmpty(), "readers", restriction.readers(),
                "Name at least one reader, or nobody could work with this child.");
        restriction.readers().forEach(reader -> answers.require(canRead(reader), "readers", reader,
                reader + " is not on the staff list, or is in a role that reads no child's record."));
        answers.orRefuse();
    }

    private boolean canRead(String username) {
        return directory.find(username)
                .filter(person -> !person.roles().isEmpty() && !person.hasAnyOf(Permissions.READ_NO_CHILD)).isPresent();
    }
}
