package org.childjourney.plans;

import java.util.Locale;

/** Compares what people wrote. */
final class Words {

    private Words() {}

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Whether two texts say the same, whatever the blanks, capitals and the full stop. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").replaceAll("[.;,]+$", "").toLowerCase(Locale.UK);
    }
}
