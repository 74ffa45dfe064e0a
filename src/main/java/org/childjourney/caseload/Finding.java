package org.childjourney.caseload;

/**
 * Something in the file that breaks a rule.
 *
 * @param rule    the number of the Department for Education's census rule, or our own word for it
 * @param line    where it stands in the file
 * @param field   the census's name of the element
 * @param value   as it stands there; null when it is missing
 * @param problem in plain English, what is wrong and what was done about it
 */
public record Finding(String rule, int line, String field, String value, String problem) {}
