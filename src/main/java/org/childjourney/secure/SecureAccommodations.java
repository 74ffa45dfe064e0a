package org.childjourney.secure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Ending;
import org.childjourney.foundation.EndsWithTheChild;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Secure accommodation of children in care: asked for, decided, lived in, and over. */
@Service
@Transactional
public class SecureAccommodations implements EndsWithTheChild {

    private final SecureAccommodationTable table;
    private final SecureBook book;
    private final SecureCourse course;
    private final SecureProcesses processes;
    private final Clock clock;

    SecureAccommodations(SecureAccommodationTable table, SecureBook book, SecureCourse course, SecureProcesses processes, Clock clock) {
        this.table = table;
        this.book = book;
        this.course = course;
        this.processes = processes;
        this.clock = clock;
    }

    /**
     * Somebody asks for it; the head of service decides. The same source event asks nothing twice.
     *
     * @throws Refused when it cannot be
     */
    public UUID ask(NewSecureAccommodation wanted, String by) {
        return table.findByChildAndSourceEvent(wanted.child().value(), wanted.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            new Answers().require(!wanted.askedAt().isAfter(clock.instant()), "askedAt", wanted.askedAt(), "When was it asked for? It lies in the future.")
                    .require(wanted.why() != null && !wanted.why().isBlank(), "why", null, "Why is secure accommodation asked for? needs an answer.")
                    .require(openOf(wanted.child()).isEmpty(), "child", wanted.child(), "Secure accommodation is open for this child already.").orRefuse();
            return course.begin(table.save(new SecureAccommodation(wanted, by)), by);
        });
    }

    /** The child left, as a page of the child may say; the form of the stay may say the same. @throws Refused with every wrong field */
    public void childLeft(UUID id, Instant at, String where, String by) {
        var secure = book.get(id);
        if (secure.isOpen()) {
            course.left(secure, at, where, by);
        }
    }

    /** It ends from outside. Every clock and task of it is cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var secure = book.get(id);
        if (secure.isOpen()) {
            processes.cancel(id, "Ended from outside");
            course.over(secure, SecureEnd.OTHER, why, at, by);
        }
    }

    /** It is of a child: it ends with a death, and with the eighteenth birthday. */
    @Override
    public void end(ChildId child, Ending ending, String by) {
        openOf(child).ifPresent(open -> end(open.id(), ending.words(), clock.instant(), by));
    }

    @Transactional(readOnly = true)
    public Optional<SecureFacts> find(UUID id) {
        return table.findById(id).map(SecureAccommodation::facts);
    }

    /** What is open for the child now, placed or not yet. */
    @Transactional(readOnly = true)
    public Optional<SecureFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(SecureAccommodation::facts);
    }

    /** Every stay of the child, and every wish for one, oldest first. */
    @Transactional(readOnly = true)
    public List<SecureFacts> of(ChildId child) {
        return table.findByChildOrderByAskedAt(child.value()).stream().map(SecureAccommodation::facts).toList();
    }

    /** Two records turned out to be of one child: the stays are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
