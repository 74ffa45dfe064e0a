package org.childjourney.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.care.EndingHow;
import org.childjourney.care.EndingsOfCare;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** Care is to end, other than by an order of the court, which begins this by itself. */
@Component
class PlanTheEndOfCare implements ActOnChild {

    private final EndingsOfCare endings;
    private final CareEpisodes care;

    PlanTheEndOfCare(EndingsOfCare endings, CareEpisodes care) {
        this.endings = endings;
        this.care = care;
    }

    @Override
    public String key() {
        return "end-of-care";
    }

    @Override
    public String title() {
        return "Plan how care ends";
    }

    @Override
    public String what() {
        return "The social worker plans where to and with whose help, the reviewing officer agrees, and the end is recorded with its reason.";
    }

    @Override
    public String done() {
        return "The end of care is to be planned. The social worker has it now.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).filter(CareFacts::isInCare).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("how", "How does care end?", Arrays.stream(EndingHow.values()).map(how -> new Choice(how.name(), how.label())).toList()),
                Question.words("because", "Why now?", "What has changed, and what the child wants."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        if (!endings.begin(child, EndingHow.valueOf(said.to("how")), said.to("because"), by)) {
            throw Refused.because("how", said.to("how"), "How does care end? It is being planned already: see the task “Plan the end of care”.");
        }
    }
}
