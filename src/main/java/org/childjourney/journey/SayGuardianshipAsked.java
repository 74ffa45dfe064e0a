package org.childjourney.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.childjourney.access.Role;
import org.childjourney.children.Children;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.Refused;
import org.childjourney.permanence.GuardianshipAsked;
import org.childjourney.permanence.NewGuardianship;
import org.childjourney.permanence.SpecialGuardianships;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** Somebody gives notice that they will apply for special guardianship, or a court asks the council for a report. */
@Component
class SayGuardianshipAsked implements ActOnChild {

    private final SpecialGuardianships guardianships;
    private final Journeys journeys;
    private final Children children;
    private final Clock clock;

    SayGuardianshipAsked(SpecialGuardianships guardianships, Journeys journeys, Children children, Clock clock) {
        this.guardianships = guardianships;
        this.journeys = journeys;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "special-guardianship";
    }

    @Override
    public String title() {
        return "Record a notice or request about special guardianship";
    }

    @Override
    public String what() {
        return "A social worker writes the report for the court within three months of the notice, or by the day the court sets; a manager signs it with a plan of support.";
    }

    @Override
    public String done() {
        return "It is recorded. The social worker is asked for the report.";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SOCIAL_WORKER, Role.SENIOR_SOCIAL_WORKER, Role.TEAM_MANAGER, Role.LEGAL_ADVISER);
    }

    @Override
    public boolean isOpenTo(ChildId child) {
        var facts = children.facts(child);
        return !facts.unborn() && !facts.died() && guardianships.openOf(child).isEmpty();
    }

    @Override
    public String when() {
        return "Received on";
    }

    @Override
    public List<Question> questions(ChildId child, String reader) {
        return List.of(Question.choice("how", "What came?", List.of(new Choice(GuardianshipAsked.NOTICE.name(), "A written notice"),
                        new Choice(GuardianshipAsked.COURT.name(), "The court asks for a report"))),
                Question.words("guardian", "Who wants to be the special guardian?", "By name, and what they are to the child."),
                Question.words("reportBy", "By when does the court want the report?", "The day in the court's order, as 30/11/2026. Leave it empty for a notice.").mayBeLeft());
    }

    @Override
    public void act(ChildId child, Said said, String by) {
        guardianships.begin(new NewGuardianship(child, journeys.open(child, clock.instant(), "Special guardianship"), GuardianshipAsked.valueOf(said.to("how")), said.at(),
                day(said.to("reportBy")), said.to("guardian"), said.source("GuardianshipAsked:" + child)), by);
    }

    private static LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LondonTime.parseDay(typed);
        } catch (IllegalArgumentException e) {
            throw Refused.because("reportBy", typed, "By when does the court want the report? “" + typed + "” is not a day. Write it as 30/11/2026.");
        }
    }
}
