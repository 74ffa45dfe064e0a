package org.childjourney.foundation;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked cannot be accepted; nothing of it was stored. Says which fields are wrong and what would be right. */
public class Refused extends RuntimeException {

    private final transient List<WrongField> fields;

    public Refused(List<WrongField> fields) {
        super(fields.stream().map(WrongField::problem).collect(Collectors.joining(" ")));
        this.fields = List.copyOf(fields);
    }

    public static Refused because(String field, Object value, String problem) {
        return new Refused(List.of(new WrongField(field, value, problem)));
    }

    public List<WrongField> fields() {
        return fields;
    }
}
