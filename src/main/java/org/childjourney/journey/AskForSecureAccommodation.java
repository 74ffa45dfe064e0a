package org.childjourney.journey;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.foundation.ChildId;
import org.childjourney.secure.NewSecureAccommodation;
import org.childjourney.secure.SecureAccommodations;
import org.springframework.stereotype.Component;

/** A child in care runs away into danger or hurts somebody wherever they live: somebody asks that they be kept in secure accommodation. */
@Component
class AskForSecureAccommodation implements ActOnChild {

    private final SecureAccommodations secure;
    private final CareEpisodes care;
    private final Journeys journeys;
    private final Clock clock;

    AskForSecureAccommodation(SecureAccommodations secure, CareEpisodes care, Journeys journeys, Clock clock) {
        this.secure = secure;
        this.care = care;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "secure-accommodation";
    }

    @Override
    public String title() {
        return "Ask for secure accommodation";
    }

    @Override
    public String what() {
        return "The head of service decides by the criteria of section 25. Without a court a child may be kept for 72 hours in any 28 days; then a court decides.";
    }

    @Override
    public String done() {
        return "Secure accommodation is asked for. The head of service has the task.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).isPresent() && secure.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("why", "What happened, and why is nothing else safe?", "Facts with dates; what was tried; what the child says about it."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var now = clock.instant();
        secure.ask(new NewSecureAccommodation(child, journeys.open(child, now, "Secure accommodation"), now, said.to("why"), said.source("SecureAccommodation:" + child)), by);
    }
}
