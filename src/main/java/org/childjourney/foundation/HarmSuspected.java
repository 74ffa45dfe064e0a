package org.childjourney.foundation;

import java.util.List;

/**
 * Somebody who met the child, or heard of them, has reasonable cause to suspect significant harm. Any stage may say so, at any
 * time; a strategy discussion follows, beside whatever is running.
 */
public interface HarmSuspected extends JourneyEvent {

    /** What was seen or heard, in plain words; personal data, kept in the record only. */
    String because();

    /** Brothers and sisters who should be spoken about in the same discussion; none unless somebody says so. */
    default List<ChildId> alsoFor() {
        return List.of();
    }

    @Override
    default boolean significant() {
        return true;
    }
}
