package org.childjourney.foundation;

import java.util.regex.Pattern;

/**
 * Names one child's continuous period of involvement, such as {@code J-2026-000123}. It carries no personal data, so it
 * may be the business key of processes and stand in links and task lists.
 */
public record JourneyReference(String value) {

    private static final Pattern SHAPE = Pattern.compile("J-\\d{4}-\\d{6,}");

    public JourneyReference {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A journey reference looks like J-2026-000123, not " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
