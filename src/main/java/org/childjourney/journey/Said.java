package org.childjourney.journey;

import java.time.Instant;
import java.util.Map;

/**
 * What a person said on the page of an {@link ActOnChild}.
 *
 * @param at    when it happened, UTC; now where nothing is asked
 * @param words the answers by the question's key; personal data, kept in the record only
 */
public record Said(Instant at, Map<String, String> words) {

    public Said {
        words = Map.copyOf(words);
    }

    /** The answer; empty where none was given. */
    String to(String question) {
        return words.getOrDefault(question, "").strip();
    }

    /** Something of its own for every time it is said. */
    String source(String act) {
        return act + ":" + at + ":" + Integer.toHexString(words.hashCode());
    }
}
