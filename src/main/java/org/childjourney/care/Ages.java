package org.childjourney.care;

import java.time.LocalDate;

/** Years of age on a day. */
final class Ages {

    private Ages() {}

    /** Null where no birth is recorded. */
    static Integer at(LocalDate born, LocalDate on) {
        return born == null ? null : java.time.Period.between(born, on).getYears();
    }
}
