package org.childjourney.foundation;

import java.util.UUID;

/** Which child. A random id that says nothing about the child; the one a person reads is the child's reference. */
public record ChildId(UUID value) {

    /** A new id for a child not met before. */
    public static ChildId next() {
        return new ChildId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote. */
    public static ChildId of(String text) {
        return new ChildId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
