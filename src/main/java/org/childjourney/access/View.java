package org.childjourney.access;

import java.time.Instant;
import org.childjourney.foundation.ChildId;

/**
 * One look at a child's record.
 *
 * @param who  user name
 * @param name what colleagues call them
 * @param at   an instant in UTC
 */
public record View(String who, String name, ChildId child, Instant at, String why, boolean granted) {}
