package org.childjourney.reviews;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.RecordsJoined;
import org.childjourney.foundation.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The concerns of reviewing officers and chairs: how one is raised, what is known of it, and how it ends. A child may have several. */
@Service
@Transactional
public class Concerns {

    private final ConcernTable table;
    private final ConcernCourse course;
    private final CafcassNotices notices;
    private final Clock clock;

    Concerns(ConcernTable table, ConcernCourse course, CafcassNotices notices, Clock clock) {
        this.table = table;
        this.course = course;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * A reviewing officer or chair raises a concern. The same source event raises nothing twice.
     *
     * @return the concern's id
     * @throws Refused with every wrong field
     */
    public UUID raise(NewConcern raised, String by) {
        raised.check(clock.instant());
        return table.findByChildAndSourceEvent(raised.child().value(), raised.sourceEvent()).map(known -> known.id)
                .orElseGet(() -> course.begin(table.save(new Concern(raised, by))));
    }

    /** The concern ends from outside: the child died or is of age. Nothing happens when it is closed already. */
    public void end(UUID id, String why, Instant at, String by) {
        var concern = get(id);
        if (concern.isOpen()) {
            course.endFromOutside(concern, why, at, by);
        }
    }

    /** The concern, if there is one with this id. */
    @Transactional(readOnly = true)
    public Optional<ConcernFacts> find(UUID id) {
        return table.findById(id).map(course::facts);
    }

    /** Every concern ever raised about the child, oldest first. */
    @Transactional(readOnly = true)
    public List<ConcernFacts> of(ChildId child) {
        return table.findByChildOrderByRaisedAt(child.value()).stream().map(course::facts).toList();
    }

    /** The concerns about the child that are on their way. */
    @Transactional(readOnly = true)
    public List<ConcernFacts> openOf(ChildId child) {
        return of(child).stream().filter(ConcernFacts::isOpen).toList();
    }

    /** When Cafcass was told of a concern, earliest first. */
    @Transactional(readOnly = true)
    public List<Instant> cafcassToldOf(UUID id) {
        return notices.of(id).stream().map(notice -> notice.toldAt).toList();
    }

    /** Two records turned out to be of one child: the concerns are the known child's. */
    @EventListener
    public void on(RecordsJoined joined) {
        table.belongTo(joined.joined().value(), joined.child().value());
        notices.belongTo(joined.joined(), joined.child());
    }

    Concern get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("concern", id, "There is no such concern."));
    }
}
