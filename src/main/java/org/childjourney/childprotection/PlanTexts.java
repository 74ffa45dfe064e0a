package org.childjourney.childprotection;

import java.util.stream.Stream;

/** Asks whether a text says anything. */
final class PlanTexts {

    private PlanTexts() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean allBlank(String... texts) {
        return Stream.of(texts).allMatch(PlanTexts::isBlank);
    }
}
