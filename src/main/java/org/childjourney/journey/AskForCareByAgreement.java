package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.springframework.stereotype.Component;

/** The power under which a child is in care ends, as police protection does after 72 hours, and the child is to stay: those who may agree are asked. */
@Component
class AskForCareByAgreement implements ActOnChild {

    private final CareEpisodes care;

    AskForCareByAgreement(CareEpisodes care) {
        this.care = care;
    }

    @Override
    public String key() {
        return "care-by-agreement";
    }

    @Override
    public String title() {
        return "Ask for consent to stay in care by agreement";
    }

    @Override
    public String what() {
        return "The social worker asks everybody with parental responsibility, each alone, and records what was said. Until all who must agree have agreed, nothing changes.";
    }

    @Override
    public String done() {
        return "Consent is to be asked. The social worker has it now.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).filter(facts -> facts.isInCare() && !facts.legalStatus().byAgreement()).isPresent();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of();
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        if (!care.agreementWanted(child, by)) {
            throw Refused.because("child", child, "Consent is being asked already: see the task “Record the agreement”.");
        }
    }
}
