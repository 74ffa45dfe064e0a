package org.childjourney.children;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When a child was born, or is expected; never both. Days in London. */
@Embeddable
public record Birth(
        @Column(name = "date_of_birth") LocalDate on, @Column(name = "expected_date_of_birth") LocalDate expected) {

    static final Birth UNKNOWN = new Birth(null, null);

    public static Birth on(LocalDate day) {
        return new Birth(day, null);
    }

    public static Birth expected(LocalDate day) {
        return new Birth(null, day);
    }

    public boolean unborn() {
        return on == null && expected != null;
    }
}
