package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.adoption.Adoptions;
import org.childjourney.adoption.Authority;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A parent who consented to adoption takes the consent back. */
@Component
class SayConsentWithdrawn implements ActOnChild {

    private final Adoptions adoptions;

    SayConsentWithdrawn(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    @Override
    public String key() {
        return "adoption-consent-withdrawn";
    }

    @Override
    public String title() {
        return "Record that consent to adoption is withdrawn";
    }

    @Override
    public String what() {
        return "Without an order of the court the child goes back to the parents within fourteen days, today counted.";
    }

    @Override
    public String done() {
        return "The withdrawal is recorded. The adoption social worker has the return of the child.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.ADOPTION_SOCIAL_WORKER, Role.LEGAL_ADVISER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return adoptions.openOf(child).filter(open -> open.authority() == Authority.CONSENT && open.appliedOn() == null && open.orderedOn() == null).isPresent();
    }

    @Override
    public String when() {
        return "Consent was withdrawn";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("words", "Who withdrew consent, and what did they say?", "By letter or word of mouth, to whom."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        adoptions.consentWithdrawn(adoptions.openOf(child).orElseThrow().id(), said.at(), said.to("words"), by);
    }
}
