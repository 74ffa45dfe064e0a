package org.childjourney.screens;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.ChildRecord;
import org.springframework.stereotype.Component;

/** What a reader can do from a child's page: only what is theirs to do is offered. */
@Component
class ChildActions {

    private final BirthsAndDeaths births;

    ChildActions(BirthsAndDeaths births) {
        this.births = births;
    }

    List<ChildView.Action> of(String reader, ChildRecord record) {
        var actions = new ArrayList<ChildView.Action>();
        if (births.mayRecordBirth(reader, record.id())) {
            actions.add(new ChildView.Action("Record the birth", "/children/" + record.reference() + "/birth"));
        }
        if (births.mayRecordDeath(reader, record.id())) {
            actions.add(new ChildView.Action("Record the death", "/children/" + record.reference() + "/death"));
        }
        return actions;
    }
}
