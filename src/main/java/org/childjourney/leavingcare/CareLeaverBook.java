package org.childjourney.leavingcare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Looks records of leaving care up, and the birthday they count from. */
@Component
class CareLeaverBook {

    private final CareLeaverTable table;
    private final Children children;

    CareLeaverBook(CareLeaverTable table, Children children) {
        this.table = table;
        this.children = children;
    }

    /** @throws Refused when there is none with this id */
    CareLeaver get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("careLeaver", id, "There is no such record of leaving care."));
    }

    CareLeaver get(String id) {
        return get(UUID.fromString(id));
    }

    /** The child's record, with a class or not yet. */
    Optional<CareLeaver> of(ChildId child) {
        return table.ofChild(child.value()).stream().findFirst();
    }

    /** The day of birth; null where nobody knows it. */
    LocalDate born(CareLeaver leaver) {
        return children.facts(leaver.child()).dateOfBirth();
    }

    /** Whether the young person has had that birthday on the day. */
    boolean hasTurned(CareLeaver leaver, int age, LocalDate day) {
        return !day.isBefore(CareHistory.birthday(born(leaver), age));
    }
}
