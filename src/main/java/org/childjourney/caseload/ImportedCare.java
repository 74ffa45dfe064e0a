package org.childjourney.caseload;

import org.childjourney.foundation.ChildId;

/** Puts a child's care from another system where it belongs: what is open runs with clocks from its real dates, what is over becomes history. */
public interface ImportedCare {

    /**
     * Called once for each child, in the transaction that begins the child's record: what this throws undoes the whole child.
     *
     * @param by the user name of who brought the files in
     * @return what was started and what was written down as history
     * @throws org.childjourney.foundation.Refused when it cannot be placed, such as beside care that is already open
     */
    PlacedEpisode place(ChildId child, CareHistory care, String by);

    /**
     * What the files say of asylum about care that is here already, in the same transaction. What the record knows is left as it is.
     *
     * @return whether it was new to the record
     */
    boolean asylum(ChildId child, CareHistory care, String by);
}
