package org.childjourney.assessment;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pieces of text together, leaving out what was not said. */
final class Texts {

    private Texts() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean allBlank(String... texts) {
        return Stream.of(texts).allMatch(Texts::isBlank);
    }

    /** The texts that say something, with a separator between them; null when none does. */
    static String joined(String separator, String... texts) {
        String all = Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(separator));
        return all.isEmpty() ? null : all;
    }

    static String orElse(String text, String otherwise) {
        return isBlank(text) ? otherwise : text;
    }
}
