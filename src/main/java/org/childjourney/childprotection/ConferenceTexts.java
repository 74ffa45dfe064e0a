package org.childjourney.childprotection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts pieces of text together, leaving out what was not said. */
final class ConferenceTexts {

    private ConferenceTexts() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static boolean allBlank(String... texts) {
        return Stream.of(texts).allMatch(ConferenceTexts::isBlank);
    }

    static String orElse(String text, String otherwise) {
        return isBlank(text) ? otherwise : text.strip();
    }

    /** The texts that say something, with a separator between them; empty when none does. */
    static String joined(String separator, String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).filter(text -> !text.isBlank()).map(String::strip).collect(Collectors.joining(separator));
    }

    /** One line for each, with a dash before it. */
    static String lines(List<String> all) {
        return all.isEmpty() ? "- none" : all.stream().map(line -> "- " + line.strip().replace("\n", " ")).collect(Collectors.joining("\n"));
    }
}
