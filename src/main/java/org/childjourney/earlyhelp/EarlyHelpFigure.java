package org.childjourney.earlyhelp;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One of the twelve measures for a period.
 *
 * @param letter a to l
 * @param part   how many of {@code whole}, or the figure itself where there is no whole
 * @param whole  of how many; null where the figure is a plain count
 * @param value  the count, percentage or average; null where nothing was there to be measured, or it is not known
 * @param unit   what the value is of: {@code families}, {@code %}, {@code of 10}, {@code people}
 * @param how    how it is counted, in a sentence
 */
public record EarlyHelpFigure(char letter, String name, long part, Long whole, BigDecimal value, String unit, String how) {

    static EarlyHelpFigure count(char letter, String name, long number, String unit, String how) {
        return new EarlyHelpFigure(letter, name, number, null, BigDecimal.valueOf(number), unit, how);
    }

    static EarlyHelpFigure share(char letter, String name, long part, long whole, String how) {
        return new EarlyHelpFigure(letter, name, part, whole, whole == 0 ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP), "%", how);
    }

    static EarlyHelpFigure average(char letter, String name, long sum, long whole, String unit, String how) {
        return new EarlyHelpFigure(letter, name, sum, whole, whole == 0 ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP), unit, how);
    }

    static EarlyHelpFigure notKnown(char letter, String name, long whole, String how) {
        return new EarlyHelpFigure(letter, name, 0, whole, null, "%", how);
    }
}
