package org.childjourney.foundation;

import java.time.Instant;

/**
 * Something that happened in a child's journey. Modules hand over to each other by publishing records that implement
 * this, heard in the same transaction; the chronology is made of nothing else.
 */
public interface JourneyEvent {

    /** The child it happened to. */
    ChildId child();

    /** When it happened (not when it was typed), an instant in UTC. */
    Instant at();

    /** The user name of who did it, or {@code "system"}. */
    String by();

    /** The stage it belongs to, in the words of practice, such as {@code "Front door"}. */
    String stage();

    /** One plain sentence for the chronology. May hold personal data: it is kept in the record, never in the engine or a log. */
    String what();

    /** The period of involvement it belongs to, or null when there was none yet or none any more. */
    default JourneyReference journey() {
        return null;
    }

    /** Whether a reader in a hurry must see it. */
    default boolean significant() {
        return false;
    }

    /** What kind of event it is: the type's name. */
    default String kind() {
        return getClass().getSimpleName();
    }
}
