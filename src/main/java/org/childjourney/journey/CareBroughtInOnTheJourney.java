package org.childjourney.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.childjourney.allocation.Allocation;
import org.childjourney.care.AsylumStatus;
import org.childjourney.care.CareBroughtIn;
import org.childjourney.care.CareEndReason;
import org.childjourney.care.CareEpisodes;
import org.childjourney.care.EarlierPermanence;
import org.childjourney.care.LegalStatus;
import org.childjourney.care.MoveReason;
import org.childjourney.care.NeedForCare;
import org.childjourney.care.NewEpisodeReason;
import org.childjourney.care.PlacementKind;
import org.childjourney.care.PlacementProvider;
import org.childjourney.caseload.CareHistory;
import org.childjourney.caseload.ImportedCare;
import org.childjourney.caseload.PlacedEpisode;
import org.childjourney.foundation.ChildId;
import org.childjourney.foundation.JourneyReference;
import org.childjourney.reviews.CareReviews;
import org.childjourney.reviews.NewCareReview;
import org.childjourney.timescales.LondonTime;
import org.childjourney.wellbeing.WellbeingBroughtIn;
import org.childjourney.wellbeing.WellbeingPeriods;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a child's care of the return of children looked after on the journey: what is open runs on, reviews, health and school with it; what is over becomes history. */
@Component
class CareBroughtInOnTheJourney implements ImportedCare {

    private static final String BECAUSE = "Brought in with the caseload";

    private final Journeys journeys;
    private final CareEpisodes episodes;
    private final AsylumStatus asylum;
    private final CareReviews reviews;
    private final WellbeingPeriods wellbeing;
    private final Doubts doubts;
    private final Allocation allocation;
    private final ApplicationEventPublisher events;
    private final String team;

    CareBroughtInOnTheJourney(Journeys journeys, CareEpisodes episodes, AsylumStatus asylum, CareReviews reviews, WellbeingPeriods wellbeing, Doubts doubts, Allocation allocation,
                              ApplicationEventPublisher events, @Value("${childjourney.caseload.team:east}") String team) {
        this.journeys = journeys;
        this.episodes = episodes;
        this.asylum = asylum;
        this.reviews = reviews;
        this.wellbeing = wellbeing;
        this.doubts = doubts;
        this.allocation = allocation;
        this.events = events;
        this.team = team;
    }

    @Override
    public PlacedEpisode place(ChildId child, CareHistory care, String by) {
        Instant since = LondonTime.at(care.since(), LondonTime.NINE);
        var open = care.open();
        JourneyReference journey = open.isPresent() ? journeys.open(child, since, BECAUSE) : past(child, care);
        if (allocation.of(child).isEmpty() && open.isPresent()) {
            allocation.hold(child, team, null, since, by);
        }
        var facts = facts(care);
        facts.forEach(fact -> events.publishEvent(new EpisodeBroughtIn(child, journey, LondonTime.at(fact.on(), LondonTime.NINE), by, "Care", fact.what(), true)));
        var started = open.map(period -> begin(child, journey, period, care, by)).orElseGet(List::of);
        return new PlacedEpisode(started, facts.stream().map(Fact::what).toList());
    }

    @Override
    public boolean asylum(ChildId child, CareHistory care, String by) {
        var said = care.asylum();
        return said != null && care.open().filter(period -> asylum.broughtIn(child, source(period), said.alone(), said.until(), by)).isPresent();
    }

    /** Where care that is open comes from: the same day never brings it in twice. */
    private static String source(CareHistory.Period period) {
        return "ssda903:" + period.since();
    }

    private JourneyReference past(ChildId child, CareHistory care) {
        LocalDate ended = care.periods().get(care.periods().size() - 1).last().until();
        return journeys.history(child, LondonTime.at(care.periods().get(0).since(), LondonTime.NINE), LondonTime.endOf(ended), "Care ended");
    }

    private List<String> begin(ChildId child, JourneyReference journey, CareHistory.Period period, CareHistory care, String by) {
        String source = source(period);
        var started = new ArrayList<String>();
        var id = episodes.bringIn(broughtIn(child, journey, period, care, source), by);
        journeys.began(journey, CareOnTheJourney.PROCESS, id, "In care", LondonTime.startOf(period.since()), BECAUSE);
        started.add("entering-care: in care since " + period.since());
        var taken = reviews.bringIn(reviewed(child, journey, period, care, source), by);
        reviews.openOf(child).ifPresent(next -> started.add("care-review: number " + next.number() + " is planned"));
        wellbeing.bringIn(new WellbeingBroughtIn(child, journey, period.since(), null, null, null, source), by);
        started.add("health-assessment, dental-check, personal-education-plan: counted from today where the child is of the age");
        ask(child, journey, period, care, taken);
        started.add("settle-doubts: the team's manager is asked");
        return started;
    }

    private void ask(ChildId child, JourneyReference journey, CareHistory.Period period, CareHistory care, List<LocalDate> taken) {
        var all = new ArrayList<>(care.doubts());
        if (!taken.isEmpty()) {
            all.add("Since the last review in the file others fell due, the latest on " + LondonTime.longDate(taken.get(taken.size() - 1)) + " (" + taken.size()
                    + " in all). They are taken as held. Was every one held, and when?");
        }
        doubts.ask(child, journey, team, period.since(), all);
    }

    private static NewCareReview reviewed(ChildId child, JourneyReference journey, CareHistory.Period period, CareHistory care, String source) {
        var held = care.reviews();
        Instant last = held.isEmpty() ? null : LondonTime.at(held.get(held.size() - 1), LondonTime.NINE);
        return new NewCareReview(child, journey, LondonTime.startOf(period.since()), source, held.size(), last);
    }

    private static CareBroughtIn broughtIn(ChildId child, JourneyReference journey, CareHistory.Period period, CareHistory care, String source) {
        var earlier = care.permanence();
        var asylum = care.asylum();
        return new CareBroughtIn(child, journey, period.stays().stream().map(CareBroughtInOnTheJourney::stay).toList(), NeedForCare.valueOf(period.stays().get(0).need()),
                period.stays().get(0).homePostcode(), earlier == null ? null : EarlierPermanence.valueOf(earlier.code()), earlier == null ? null : earlier.authority(),
                earlier == null ? null : earlier.on(), care.reviews().isEmpty() ? null : care.reviews().get(0),
                asylum == null ? null : asylum.alone(), asylum == null ? null : asylum.until(), source);
    }

    private static CareBroughtIn.Stay stay(CareHistory.Stay stay) {
        return new CareBroughtIn.Stay(stay.from(), stay.until(), NewEpisodeReason.valueOf(stay.rne()), LegalStatus.valueOf(stay.legalStatus()), PlacementKind.valueOf(stay.place()),
                stay.provider() == null ? null : PlacementProvider.valueOf(stay.provider()), stay.reasonForMove() == null ? null : MoveReason.valueOf(stay.reasonForMove()),
                stay.postcode(), stay.urn());
    }

    private record Fact(LocalDate on, String what) {}

    /** What the file says of the past, in words; the earliest first. */
    private static List<Fact> facts(CareHistory care) {
        var facts = new ArrayList<Fact>();
        for (var period : care.periods()) {
            period.stays().forEach(stay -> facts.add(new Fact(stay.from(), ("S".equals(stay.rne()) ? "Came into care: " : "In care: ") + LegalStatus.valueOf(stay.legalStatus()).label() + ", "
                    + PlacementKind.valueOf(stay.place()).label() + ".")));
            if (!period.open()) {
                facts.add(new Fact(period.last().until(), "Care ended: " + CareEndReason.valueOf(period.last().rec()).label() + "."));
            }
        }
        care.reviews().forEach(day -> facts.add(new Fact(day, "Care reviewed.")));
        care.missing().forEach(away -> facts.add(new Fact(away.from(), (away.missing() ? "Missing" : "Away without agreement")
                + (away.until() == null ? "." : " until " + LondonTime.longDate(away.until()) + "."))));
        return facts.stream().sorted(Comparator.comparing(Fact::on)).collect(Collectors.toList());
    }
}
