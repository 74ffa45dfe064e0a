package org.childjourney.foundation;

/** Two records were found to be of one child: whatever hangs on the joined record belongs to the known child from now on. */
public interface RecordsJoined {

    /** The known child, whose record goes on. */
    ChildId child();

    /** The record that was joined to it. */
    ChildId joined();
}
