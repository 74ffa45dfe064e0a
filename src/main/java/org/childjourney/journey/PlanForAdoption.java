package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.adoption.Adoptions;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.foundation.ChildId;
import org.springframework.stereotype.Component;

/** A review of care, or planning for permanence, says that adoption is the plan. */
@Component
class PlanForAdoption implements ActOnChild {

    private final AdoptionOnTheJourney onTheJourney;
    private final Adoptions adoptions;
    private final CareEpisodes care;
    private final Journeys journeys;

    PlanForAdoption(AdoptionOnTheJourney onTheJourney, Adoptions adoptions, CareEpisodes care, Journeys journeys) {
        this.onTheJourney = onTheJourney;
        this.adoptions = adoptions;
        this.care = care;
        this.journeys = journeys;
    }

    @Override
    public String key() {
        return "adoption";
    }

    @Override
    public String title() {
        return "Plan for adoption";
    }

    @Override
    public String what() {
        return "The social worker prepares the case within two months of the review, and the agency decision-maker decides whether the child should be placed for adoption.";
    }

    @Override
    public String done() {
        return "Adoption is the plan. The social worker has the case to prepare.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.INDEPENDENT_REVIEWING_OFFICER, Role.SERVICE_MANAGER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).filter(CareFacts::isInCare).isPresent() && adoptions.openOf(child).isEmpty();
    }

    @Override
    public String when() {
        return "The review that made adoption the plan";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "Why is adoption the plan?", "What was tried, and why nothing else will do. What the child says."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        onTheJourney.planned(child, journeys.open(child, said.at(), "Adoption"), said.at(), said.to("because"), said.source("AdoptionPlanned:" + child), by);
    }
}
