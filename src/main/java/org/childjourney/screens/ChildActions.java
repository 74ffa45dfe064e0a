package org.childjourney.screens;

import java.util.ArrayList;
import java.util.List;
import org.childjourney.assessment.HarmReports;
import org.childjourney.children.Birthdays;
import org.childjourney.children.BirthsAndDeaths;
import org.childjourney.children.ChildRecord;
import org.childjourney.journey.ActsOnChildren;
import org.childjourney.journey.Overrides;
import org.springframework.stereotype.Component;

/** What a reader can do from a child's page: only what is theirs to do is offered. */
@Component
class ChildActions {

    private final BirthsAndDeaths births;
    private final HarmReports reports;
    private final Overrides overrides;
    private final ActsOnChildren acts;
    private final Birthdays birthdays;

    ChildActions(BirthsAndDeaths births, HarmReports reports, Overrides overrides, ActsOnChildren acts, Birthdays birthdays) {
        this.births = births;
        this.reports = reports;
        this.overrides = overrides;
        this.acts = acts;
        this.birthdays = birthdays;
    }

    List<ChildView.Action> of(String reader, ChildRecord record) {
        var actions = new ArrayList<ChildView.Action>();
        if (record.details().dateOfDeath() == null && !birthdays.isGrownUp(record.id()) && reports.mayAsk(reader, record.id())) {
            actions.add(new ChildView.Action("Ask for a strategy discussion", "/children/" + record.reference() + "/strategy-discussion"));
        }
        acts.offered(reader, record.id()).forEach(act -> actions.add(new ChildView.Action(act.title(), "/children/" + record.reference() + "/begin/" + act.key())));
        if (births.mayRecordBirth(reader, record.id())) {
            actions.add(new ChildView.Action("Record the birth", "/children/" + record.reference() + "/birth"));
        }
        if (births.mayRecordDeath(reader, record.id())) {
            actions.add(new ChildView.Action("Record the death", "/children/" + record.reference() + "/death"));
        }
        if (overrides.mayOverride(reader, record.id())) {
            actions.add(new ChildView.Action("End a stage out of turn", "/children/" + record.reference() + "/override"));
        }
        return actions;
    }
}
