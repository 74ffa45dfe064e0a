package org.childjourney.access;

import java.util.Set;
import org.childjourney.foundation.ChildId;

/** Tells access which teams hold a child; allocation knows. Where nobody tells, nobody reads by team. */
public interface HoldersOfChild {

    /** Ids of the teams that hold the child now. */
    Set<String> teamsOf(ChildId child);

    /** User names of people who work with the child now whatever their team, such as a personal or a legal adviser. */
    default Set<String> workersOf(ChildId child) {
        return Set.of();
    }

    /** Service-wide roles whose people work with the child now, such as the legal advisers of an open legal case. */
    default Set<String> rolesWith(ChildId child) {
        return Set.of();
    }
}
