package org.childjourney.journey;

import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.CareFacts;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.permanence.PermanencePlannings;
import org.springframework.stereotype.Component;

/** Permanence meetings may begin before anything falls due, or again when a plan no longer holds. */
@Component
class BeginPermanencePlanning implements ActOnChild {

    private final PermanenceOnTheJourney permanence;
    private final PermanencePlannings plannings;
    private final CareEpisodes care;

    BeginPermanencePlanning(PermanenceOnTheJourney permanence, PermanencePlannings plannings, CareEpisodes care) {
        this.permanence = permanence;
        this.plannings = plannings;
        this.care = care;
    }

    @Override
    public String key() {
        return "permanence";
    }

    @Override
    public String title() {
        return "Begin permanence planning";
    }

    @Override
    public String what() {
        return "A permanence meeting is held within two weeks, and every fortnight until there is a plan for where the child grows up.";
    }

    @Override
    public String done() {
        return "Permanence planning has begun. The team manager is asked for the first meeting.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.SERVICE_MANAGER, Role.INDEPENDENT_REVIEWING_OFFICER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        return care.openOf(child).filter(CareFacts::isInCare).isPresent() && plannings.openOf(child).isEmpty();
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.words("because", "Why now?", "What has changed for the child, and what the child wants."));
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        var period = care.openOf(child).filter(CareFacts::isInCare).orElseThrow(() ->
                Refused.because("child", child, "This child is not in care, so there is no permanence planning."));
        permanence.begin(period, said.at(), said.to("because"), said.source("PermanenceWanted:" + child), by);
    }
}
