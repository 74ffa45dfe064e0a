package org.childjourney.engine;

import java.time.Instant;
import java.util.Set;

/** A task that waits for a person. The due date is the ledger's, an instant in UTC; null where no clock drives it. */
public record OpenTask(
        String id, String key, String name, String process, String instance, Instant created, Instant dueAt, String assignee,
        Set<String> groups) {}
