package org.childjourney.foundation;

/**
 * One field a person or a partner system must mend.
 *
 * @param field   where it is, such as {@code children[0].dateOfBirth}
 * @param value   what was given, as it was given; may be null
 * @param problem what is wrong and what would be right, in plain English
 */
public record WrongField(String field, Object value, String problem) {}
