package org.childjourney.children;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A name as it is compared: lower case, without accents, spaces, hyphens and apostrophes, so that O'Brien, O’brien and Ó Brien are one. */
final class NameKey {

    /** Letters that no accent can be taken off. */
    private static final Map<String, String> SPECIAL = Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ı", "i");

    private NameKey() {}

    static String of(String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        for (var letter : SPECIAL.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
