package org.childjourney.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a placement, and who was told in writing that it began or ended. */
@Service
@Transactional
class PlacementPlans {

    /** Whom regulation 13 names; the parents may be left out where telling them would harm the child, with the reason. */
    private static final Map<String, String> MUST_KNOW = Map.of("parents", "the parents", "carer", "the carer", "health", "the health service for children in care",
            "gp", "the doctor", "school", "the school", "reviewingOfficer", "the reviewing officer");

    private final CareReading reading;
    private final CareClocks clocks;
    private final Papers papers;
    private final CarePlacementTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlacementPlans(CareReading reading, CareClocks clocks, Papers papers, CarePlacementTable table, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.clocks = clocks;
        this.papers = papers;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused with every wrong field */
    void agree(UUID id, AgreeThePlacementPlan answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        Instant at = answers.agreedAt() == null ? null : answers.agreedAt().toInstant();
        CareMoments.require(new Answers(), "agreedAt", "When was the plan agreed?", at, clock.instant(), placement.proposedAt, "the place was looked for")
                .require(!answers.agreedBy().isEmpty(), "agreedBy", null, "Who agreed? Name the carer and everybody else.").orRefuse();
        papers.keep(id, period.child(), "agree-the-placement-plan", at, answers, by);
        placement.agreesFewer = YesNo.isYes(answers.agreesFewer());
        table.saveAndFlush(placement);
        clocks.meet(CareClocks.PLACEMENT_PLAN, id, at, "PlacementPlanAgreed", by);
        events.publishEvent(period.note(at, by, "PlacementPlanAgreed", "Placement plan agreed. " + answers.childSaid()));
    }

    /** @throws Refused where somebody whom the law names was not told and nobody says why */
    void tell(UUID id, String rule, TellOfThePlacement answers, String by) {
        var placement = reading.placement(id);
        var period = reading.period(placement.care);
        check(placement, answers);
        Instant now = clock.instant();
        papers.keep(id, period.child(), "tell-of-the-placement", now, answers, by);
        Instant since = CareClocks.END_NOTICE.equals(rule) ? placement.untilAt : placement.fromAt;
        Instant told = answers.told().stream().map(row -> LondonTime.startOf(row.toldOn())).max(Comparator.naturalOrder()).orElse(now);
        clocks.meet(rule, id, told.isBefore(since) ? since : told, "PlacementNoticeGiven", by);
        events.publishEvent(period.note(now, by, "PlacementNoticeGiven", "Told in writing that the placement " + (CareClocks.END_NOTICE.equals(rule) ? "ended: " : "began: ")
                + answers.told().size() + " people or services."));
    }

    /** Whom the law names for this place, in the order of the form. */
    List<String> named(UUID id) {
        boolean elsewhere = Boolean.FALSE.equals(reading.placement(id).inArea);
        return Stream.of("parents", "carer", "health", "gp", "school", "reviewingOfficer", elsewhere ? "areaAuthority" : null).filter(Objects::nonNull).toList();
    }

    private void check(CarePlacement placement, TellOfThePlacement answers) {
        var named = answers.told().stream().map(TellOfThePlacement.Told::whom).collect(Collectors.toSet());
        var missing = MUST_KNOW.entrySet().stream().filter(each -> !named.contains(each.getKey())).map(Map.Entry::getValue).sorted().collect(Collectors.toCollection(ArrayList::new));
        if (Boolean.FALSE.equals(placement.inArea) && !named.contains("areaAuthority")) {
            missing.add("the council of the area");
        }
        LocalDate today = LondonTime.day(clock.instant());
        boolean explained = answers.whyNotTold() != null && !answers.whyNotTold().isBlank();
        new Answers().require(missing.isEmpty() || explained, "whyNotTold", null, "Who was not told, and why? Not named: " + String.join(", ", missing) + ".")
                .require(answers.told().stream().allMatch(row -> row.toldOn() != null && !row.toldOn().isAfter(today)), "told", null,
                        "Told on: give for each the day on which the letter went out, at the latest today.").orRefuse();
    }
}
