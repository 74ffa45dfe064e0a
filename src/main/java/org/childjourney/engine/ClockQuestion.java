package org.childjourney.engine;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one element of a diagram asks the ledger, such as {@code ${clocks.warnAt("icpc-15wd", enquiryId)}}.
 *
 * @param kind            {@code timer} or {@code task}
 * @param asks            {@code warnAt} or {@code dueAt}
 * @param rule            id of the timescale; null where a variable holds it
 * @param ruleVariable    the variable that holds the id of the timescale; null where it is written out
 * @param subjectVariable the variable that holds the id of the record
 */
record ClockQuestion(String activity, String kind, String asks, String rule, String ruleVariable, String subjectVariable) {

    private static final Pattern SHAPE =
            Pattern.compile("\\s*[$#]\\{\\s*clocks\\.(warnAt|dueAt)\\(\\s*(?:[\"']([^\"']+)[\"']|(\\w+))\\s*,\\s*(\\w+)\\s*\\)\\s*}\\s*");

    /** The question an expression asks; empty if it asks the ledger nothing. */
    static Optional<ClockQuestion> in(String expression, String activity, String kind) {
        var match = SHAPE.matcher(expression == null ? "" : expression);
        return match.matches()
                ? Optional.of(new ClockQuestion(activity, kind, match.group(1), match.group(2), match.group(3), match.group(4)))
                : Optional.empty();
    }
}
