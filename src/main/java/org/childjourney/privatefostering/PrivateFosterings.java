package org.childjourney.privatefostering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.ChildDetailsChanged;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arrangements of private fostering: how the council hears of one, what is known of it, and how it ends. */
@Service
@Transactional
public class PrivateFosterings {

    private final PrivateFosteringTable table;
    private final PrivateFosteringBook book;
    private final PrivateFosteringCheck check;
    private final PrivateFosteringCourse course;
    private final PrivateFosteringProcess process;
    private final Clock clock;

    PrivateFosterings(PrivateFosteringTable table, PrivateFosteringBook book, PrivateFosteringCheck check, PrivateFosteringCourse course,
                      PrivateFosteringProcess process, Clock clock) {
        this.table = table;
        this.book = book;
        this.check = check;
        this.course = course;
        this.process = process;
        this.clock = clock;
    }

    /**
     * The council received a notice of private fostering, or learned of it: the child is visited. The same source event begins nothing twice.
     *
     * @return the arrangement's id
     * @throws org.childjourney.foundation.Refused when it is not private fostering, the dates cannot be, or another arrangement is open
     */
    public UUID begin(NewPrivateFostering heard, String by) {
        return table.findByChildAndSourceEvent(heard.child().value(), heard.sourceEvent()).map(known -> known.id).orElseGet(() -> {
            check.check(heard);
            return course.begin(table.save(new PrivateFostering(heard, clock.instant(), by)), by);
        });
    }

    /** Carer or parent gave the notice that was still owed. Nothing happens when it was given already. @throws org.childjourney.foundation.Refused */
    public void noticeGiven(UUID id, Instant at, String by) {
        course.noticeGiven(book.get(id), at, by);
    }

    /**
     * The arrangement ended, as a page of the child may say; the same may be said in the form of a visit.
     *
     * @throws org.childjourney.foundation.Refused with every wrong field
     */
    public void arrangementEnded(UUID id, ArrangementEnded ended, String by) {
        var fostering = book.get(id);
        if (fostering.isOpen()) {
            course.arrangementEnded(fostering, ended, by);
            process.arrangementEnded(id);
        }
    }

    /** It ends from outside: the child died. Every clock and task of it is cancelled with the reason. Nothing happens when it is over already. */
    public void end(UUID id, String why, Instant at, String by) {
        var fostering = book.get(id);
        if (fostering.isOpen()) {
            process.cancel(id, "Ended from outside");
            course.over(fostering, PrivateFosteringEnd.OTHER, why, at, by);
        }
    }

    /** The arrangement, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<PrivateFosteringFacts> find(UUID id) {
        return table.findById(id).map(PrivateFostering::facts);
    }

    /** The arrangement that is open for the child now. */
    @Transactional(readOnly = true)
    public Optional<PrivateFosteringFacts> openOf(ChildId child) {
        return table.findByChildAndEndedAtIsNull(child.value()).map(PrivateFostering::facts);
    }

    /** Every arrangement of the child, oldest first. */
    @Transactional(readOnly = true)
    public List<PrivateFosteringFacts> of(ChildId child) {
        return table.findByChildOrderByHeardAt(child.value()).stream().map(PrivateFostering::facts).toList();
    }

    /** A birth or a disability was corrected: the day on which the child is old enough may be another. */
    @EventListener
    public void on(ChildDetailsChanged changed) {
        table.findByChildAndEndedAtIsNull(changed.child().value()).ifPresent(open -> process.askTimersAgain(open.id));
    }

    /** Two records turned out to be of one child: the arrangements are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
    }
}
