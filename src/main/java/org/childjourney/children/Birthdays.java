package org.childjourney.children;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Component;

/** When a child turns eighteen. A birthday is a fact of the child's record and no duty, so no clock in the ledger stands for it: diagrams ask here. */
@Component("birthdays")
public class Birthdays {

    private static final int OF_AGE = 18;
    private static final int SIXTEEN = 16;

    private final Children children;
    private final Clock clock;

    Birthdays(Children children, Clock clock) {
        this.children = children;
        this.clock = clock;
    }

    /** For the diagram: the first moment of the eighteenth birthday. @throws IllegalStateException when no birth is recorded */
    public Date eighteenAt(String childId) {
        return Date.from(eighteenth(ChildId.of(childId)).orElseThrow(() -> new IllegalStateException("No birth is recorded of child " + childId)));
    }

    /** For the diagram: the first moment of the sixteenth birthday. @throws IllegalStateException when no birth is recorded */
    public Date sixteenAt(String childId) {
        return Date.from(birthday(ChildId.of(childId), SIXTEEN).orElseThrow(() -> new IllegalStateException("No birth is recorded of child " + childId)));
    }

    /**
     * For the diagram: the first moment of the birthday from which a child cannot be privately fostered any more, the sixteenth, or the
     * eighteenth of a child with a disability (Children Act 1989, section 66). @throws IllegalStateException when no birth is recorded
     */
    public Date outgrowsPrivateFosteringAt(String childId) {
        ChildId child = ChildId.of(childId);
        return Date.from(birthday(child, children.isDisabled(child) ? OF_AGE : SIXTEEN)
                .orElseThrow(() -> new IllegalStateException("No birth is recorded of child " + childId)));
    }

    /** Whether an eighteenth birthday lies ahead of a child that is alive. */
    public boolean isStillToCome(ChildId child) {
        return !children.facts(child).died() && eighteenth(child).filter(clock.instant()::isBefore).isPresent();
    }

    /** Whether the eighteenth birthday has come; not while no birth is recorded. */
    public boolean isOfAge(ChildId child) {
        return eighteenth(child).filter(birthday -> !clock.instant().isBefore(birthday)).isPresent();
    }

    private Optional<Instant> eighteenth(ChildId child) {
        return birthday(child, OF_AGE);
    }

    private Optional<Instant> birthday(ChildId child, int age) {
        return Optional.ofNullable(children.facts(child).dateOfBirth()).map(born -> LondonTime.startOf(Trigger.birth(born).birthday(age)));
    }
}
