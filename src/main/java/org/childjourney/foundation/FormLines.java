package org.childjourney.foundation;

import java.util.ArrayList;
import java.util.List;

/** What was written before, as a list of named lines on a form: each line stays one line, whatever was typed. */
public final class FormLines {

    private final List<String> lines = new ArrayList<>();

    /** Adds a line; nothing where nothing was written. */
    public FormLines add(String name, String words) {
        if (words != null && !words.isBlank()) {
            lines.add("- **" + name + ":** " + inOneLine(words));
        }
        return this;
    }

    /** The list as the form shows it; null where it is empty: the form then leaves it out. */
    public String orNull() {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Words without line breaks. */
    public static String inOneLine(String words) {
        return words == null ? "" : words.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
