package org.childjourney.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One process that runs for a child.
 *
 * @param key        the process, such as {@code single-assessment}
 * @param name       its name in words
 * @param references the records it is about, by variable name
 * @param waitingAt  the diagram elements it waits at
 */
public record RunningProcess(
        String instance, String key, String name, Instant since, Map<String, Object> references, List<String> waitingAt) {}
