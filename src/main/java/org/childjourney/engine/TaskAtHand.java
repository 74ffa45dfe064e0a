package org.childjourney.engine;

import java.util.Map;
import java.util.UUID;

/**
 * The task a person has open.
 *
 * @param references what the process knows: ids of records, never personal data
 * @param by         the person's user name
 */
public record TaskAtHand(String id, String key, String name, String process, Map<String, Object> references, String by) {

    /** The record of that name, such as {@code contactId}. */
    public UUID reference(String variable) {
        Object value = references.get(variable);
        if (value == null) {
            throw new IllegalStateException("The process " + process + " knows no " + variable);
        }
        return UUID.fromString(value.toString());
    }
}
