package org.childjourney.children;

import java.time.LocalDate;
import org.childjourney.access.Access;
import org.childjourney.access.Permissions;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.NotAllowed;
import org.childjourney.foundation.Refused;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person records that a child was born or has died: who may, and what cannot be. What follows is decided by those who hear of it. */
@Service
@Transactional
public class BirthsAndDeaths {

    private static final int EARLIEST_WEEKS = 20;

    private final Children children;
    private final Access access;

    BirthsAndDeaths(Children children, Access access) {
        this.children = children;
        this.access = access;
    }

    /** Whether this person may record the birth of this child, which is still recorded as unborn. */
    @Transactional(readOnly = true)
    public boolean mayRecordBirth(String user, ChildId child) {
        return children.facts(child).unborn() && access.holds(user, Permissions.RECORD_A_BIRTH) && access.mayActFor(user, child);
    }

    /** Whether this person may record the death of this child, which was born and is recorded as alive. */
    @Transactional(readOnly = true)
    public boolean mayRecordDeath(String user, ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && access.holds(user, Permissions.RECORD_A_DEATH) && access.mayActFor(user, child);
    }

    /**
     * The child was born: the record goes on under the name it was given.
     *
     * @throws NotAllowed when it is not this person's to record, or was recorded before
     * @throws Refused    with every wrong field
     */
    public void born(ChildId child, Newborn newborn, String by) {
        if (!mayRecordBirth(by, child)) {
            throw new NotAllowed("You may not record this birth, or it is recorded already. Go back to the child's page and see how it stands.");
        }
        LocalDate earliest = children.facts(child).expectedDateOfBirth().minusWeeks(EARLIEST_WEEKS);
        if (newborn.on().isBefore(earliest)) {
            throw Refused.because("dateOfBirth", newborn.on(), "Date of birth must be " + LondonTime.longDate(earliest)
                    + " or later: more than " + EARLIEST_WEEKS + " weeks before the expected date is not possible. Check the date.");
        }
        children.born(child, newborn.on(), newborn.sex(), by);
        children.update(child, details -> details.name(newborn.named(details.name())), by);
    }

    /**
     * The child has died: everything that is open for this child ends.
     *
     * @throws NotAllowed when it is not this person's to record, or was recorded before
     * @throws Refused    when the day cannot be
     */
    public void died(ChildId child, LocalDate on, String by) {
        if (!mayRecordDeath(by, child)) {
            throw new NotAllowed("You may not record this death, or it is recorded already. Go back to the child's page and see how it stands.");
        }
        children.died(child, on, by);
    }
}
