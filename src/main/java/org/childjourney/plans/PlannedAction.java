package org.childjourney.plans;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.childjourney.foundation.YesNo;

/**
 * One action of a plan as the author writes it: a row of the list {@code actions} in a need.
 *
 * @param owner the person who answers for it, not an agency
 * @param by    the day by which
 * @param done  whether it is done; null or no: not yet
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PlannedAction(String what, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by, YesNo done) {

    boolean isEmpty() {
        return Words.isBlank(what) && Words.isBlank(owner) && by == null && done == null;
    }

    boolean isDone() {
        return YesNo.isYes(done);
    }
}
