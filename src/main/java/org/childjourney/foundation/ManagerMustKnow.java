package org.childjourney.foundation;

/**
 * Something the manager must know at once that is no late clock: a child not seen twice in a row, a second attempt without seeing the
 * child. Any stage may say so, at any time; the child's team manager is asked for a decision the same day, and if there is none it climbs.
 */
public interface ManagerMustKnow extends JourneyEvent {

    /** What the manager must know, in plain words; personal data, kept in the record only. */
    String because();

    @Override
    default boolean significant() {
        return true;
    }
}
