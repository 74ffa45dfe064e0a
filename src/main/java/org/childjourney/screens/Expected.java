package org.childjourney.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in plain English what kind of value a field expects. */
final class Expected {

    private Expected() {}

    /** What would be right for a field of this type, such as {@code a date like 2020-02-28}. */
    static String of(Class<?> type) {
        if (type == null) {
            return "what is expected here";
        }
        if (type == LocalDate.class) {
            return "a date like 2020-02-28";
        }
        if (type == Instant.class) {
            return "a moment with its offset like 2026-11-23T09:15:00Z";
        }
        if (type == UUID.class) {
            return "an id like 123e4567-e89b-42d3-a456-426614174000";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : "an object with named fields";
    }
}
