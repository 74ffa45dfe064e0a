package org.childjourney.adoption;

import org.childjourney.children.NewChild;

/**
 * What is known of an adopted child under the new name; nothing of it is taken from the old record.
 *
 * @param by who makes the new record: a named reader of the sealed one
 */
public record NewIdentity(NewChild child, String by) {}
