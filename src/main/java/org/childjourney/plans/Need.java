package org.childjourney.plans;

import java.util.List;
import java.util.UUID;

/** A need of the child as it stands in a version of the plan. Its id lasts as long as its words do, so that progress can be followed. */
public record Need(String id, String need, String outcome, List<Action> actions, String howWeWillKnow, String ifNot) {

    public Need {
        actions = actions == null ? List.of() : List.copyOf(actions);
    }

    /** The need as written now, with the id it had before when its words are the same. */
    static Need of(PlannedNeed row, List<Need> before) {
        var known = before.stream().filter(need -> Words.same(need.need(), row.need())).findFirst();
        List<Action> actionsBefore = known.map(Need::actions).orElse(List.of());
        return new Need(known.map(Need::id).orElseGet(() -> UUID.randomUUID().toString()), row.need().strip(), row.outcome().strip(),
                row.actions().stream().map(action -> Action.of(action, actionsBefore)).toList(), row.howWeWillKnow().strip(), row.ifNot().strip());
    }
}
