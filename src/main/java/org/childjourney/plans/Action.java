package org.childjourney.plans;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An action of the plan as it stands in a version. Its id lasts as long as its words do: a visit's purpose points at it. */
public record Action(String id, String what, String owner, @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate by, boolean done) {

    static Action of(PlannedAction row, List<Action> before) {
        String id = before.stream().filter(action -> Words.same(action.what(), row.what())).map(Action::id).findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
        return new Action(id, row.what().strip(), row.owner().strip(), row.by(), row.isDone());
    }
}
