package org.childjourney.timescales;

import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.foundation.WrongField;

/** The rules, the council's override or the bank holidays cannot be used; the start stops, because a wrong rule is a wrong date for every child. */
public final class BadTimescales extends RuntimeException {

    BadTimescales(String file, List<WrongField> wrong) {
        super(file + " cannot be used:\n" + wrong.stream().map(BadTimescales::line).collect(Collectors.joining("\n")));
    }

    BadTimescales(String file, String problem, Throwable cause) {
        super(file + " cannot be used: " + problem, cause);
    }

    private static String line(WrongField wrong) {
        return "- " + wrong.field() + ": \"" + wrong.value() + "\" is not right. " + wrong.problem();
    }
}
