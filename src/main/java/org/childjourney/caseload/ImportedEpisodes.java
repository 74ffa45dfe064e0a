package org.childjourney.caseload;

import org.childjourney.foundation.ChildId;

/** Puts an episode from another system where it belongs: an open one becomes running work with clocks from its real dates, a closed one history. */
public interface ImportedEpisodes {

    /**
     * Called once for each episode of a child, the earliest first, in the transaction that begins the child's record: what
     * this throws undoes the whole child.
     *
     * @param by the user name of who brought the file in
     * @return what was started and what was written down as history
     * @throws org.childjourney.foundation.Refused when it cannot be placed, such as beside work that is already open
     */
    PlacedEpisode place(ChildId child, Episode episode, String by);
}
