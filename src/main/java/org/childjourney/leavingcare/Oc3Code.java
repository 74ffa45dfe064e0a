package org.childjourney.leavingcare;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A code of the return on care leavers (SSDA903, OC3) that people meet by its words. */
public interface Oc3Code {

    String name();

    String label();

    /** Codes and their words as the answers of a question on a form. */
    static List<Map<String, String>> choices(Oc3Code... codes) {
        return Stream.of(codes).map(code -> Map.of("value", code.name(), "label", code.label())).toList();
    }
}
