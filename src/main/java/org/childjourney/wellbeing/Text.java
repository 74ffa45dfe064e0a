package org.childjourney.wellbeing;

/** What a person wrote, or left empty. */
final class Text {

    private Text() {}

    static boolean isBlank(String written) {
        return written == null || written.isBlank();
    }
}
