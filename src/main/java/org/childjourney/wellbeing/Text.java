package org.childjourney.wellbeing;

/** What a person wrote, or left empty. */
final class Text {

    private Text() {}

    static boolean isBlank(String written) {
        return written == null || written.isBlank();
    }

    /** What was written, ended as a sentence is, once. */
    static String sentence(String written) {
        String words = written.strip();
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }
}
