package org.childjourney.timescales;

import java.util.regex.Pattern;

/**
 * An amount of time as the rules file writes it: {@code 30wd}, {@code -3wd}, {@code 12h}, {@code 6w}, {@code 9m}, {@code 12cd},
 * {@code 28wg} or {@code 70%}. A minus sign counts back: from the due day for warnings, from the birthday for openings.
 */
public record Span(int amount, String unit) {

    private static final Pattern SHAPE = Pattern.compile("(-?[1-9]\\d{0,3})(wd|cd|wg|h|w|m|%)");

    /**
     * Reads such a text.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Span parse(String text) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches() || match.group(2).equals("%") && !share(Integer.parseInt(match.group(1)))) {
            throw new IllegalArgumentException("\"" + text + "\" is not a span of time; write 30wd (working days), 12cd (calendar days), 12h, 6w, "
                    + "9m, or 70% (1% to 99%), with a minus sign to count back from the due day.");
        }
        return new Span(Integer.parseInt(match.group(1)), match.group(2));
    }

    private static boolean share(int percent) {
        return percent > 0 && percent < 100;
    }

    @Override
    public String toString() {
        return amount + unit;
    }
}
