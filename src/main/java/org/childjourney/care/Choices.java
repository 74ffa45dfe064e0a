package org.childjourney.care;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Codes and their words as the answers of a question on a form. */
final class Choices {

    private Choices() {}

    static List<Map<String, String>> of(Coded... codes) {
        return Stream.of(codes).map(code -> Map.of("value", code.name(), "label", code.label())).toList();
    }

    static List<Map<String, String>> of(List<? extends Coded> codes) {
        return of(codes.toArray(Coded[]::new));
    }
}
