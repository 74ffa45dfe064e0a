package org.childjourney.foundation;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with an answer, so that a person is told everything at once and not one field at a time. */
public final class Answers {

    private final List<WrongField> wrong = new ArrayList<>();

    /** Notes a wrong field unless the condition holds. */
    public Answers require(boolean holds, String field, Object value, String problem) {
        if (!holds) {
            wrong.add(new WrongField(field, value, problem));
        }
        return this;
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    public List<WrongField> wrong() {
        return List.copyOf(wrong);
    }

    /** Throws {@link Refused} with every wrong field, or does nothing. */
    public void orRefuse() {
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }
}
