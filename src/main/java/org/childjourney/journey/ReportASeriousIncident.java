package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.foundation.ChildId;
import org.childjourney.incidents.Incidents;
import org.childjourney.incidents.NewIncident;
import org.springframework.stereotype.Component;

/** A child died or was seriously harmed: a manager opens the file from which the national panel is told. Also when the child has died: then above all. */
@Component
class ReportASeriousIncident implements ActOnChild {

    private final Incidents incidents;

    ReportASeriousIncident(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public String key() {
        return "serious-incident";
    }

    @Override
    public String title() {
        return "Report a serious incident";
    }

    @Override
    public String what() {
        return "The head of service decides within five working days whether the national panel is notified. The file is read by the heads of service, the director and you.";
    }

    @Override
    public String done() {
        return "The serious incident is recorded. The head of service has the task.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE, Role.DIRECTOR);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return true;
    }

    @Override
    public String when() {
        return "We became aware on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("what", "What happened?", "What is known so far, from whom, and where the child, brothers and sisters are now."));
    }

    @Override
    public String lookedFor() {
        return "Child's page";
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        incidents.record(new NewIncident(child, said.at(), said.to("what"), said.source("SeriousIncident:" + child)), by);
    }
}
