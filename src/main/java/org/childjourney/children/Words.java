package org.childjourney.children;

/** Tidies what people type, so that the same thing is stored the same way. */
final class Words {

    private Words() {}

    /** Without spaces around it and never more than one within; nothing but spaces is nothing. */
    static String tidy(String text) {
        String tidy = text == null ? "" : text.strip().replaceAll("[ \\t\\u00a0]+", " ");
        return tidy.isEmpty() ? null : tidy;
    }

    /** Capital letters and no spaces, for numbers and codes. */
    static String code(String text) {
        String tidy = tidy(text);
        return tidy == null ? null : tidy.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }
}
