package org.childjourney.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write while a child is protected at once: the order or power used, and what follows it. */
@Service
@Transactional
class ProtectionDecisions {

    private static final Map<String, String> WHERE = Map.of("fosterCare", "with foster carers", "family", "with family or friends",
            "hospital", "in hospital", "residential", "in a children's home", "policeStation", "at a police station", "home", "at home",
            "elsewhere", "somewhere else");

    private final ImmediateProtections protections;
    private final EmergencyPowers powers;
    private final ImmediateProtectionPaperTable papers;
    private final ImmediateProtectionClocks clocks;
    private final ProtectionTable table;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProtectionDecisions(ImmediateProtections protections, EmergencyPowers powers, ImmediateProtectionPaperTable papers, ImmediateProtectionClocks clocks,
                        ProtectionTable table, ObjectMapper json, ApplicationEventPublisher events, Clock clock) {
        this.protections = protections;
        this.powers = powers;
        this.papers = papers;
        this.clocks = clocks;
        this.table = table;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** The first order, power or agreement holds the child. @throws org.childjourney.foundation.Refused when it cannot be so */
    void use(UUID id, RecordTheOrderOrPower answers, String by) {
        var protection = protections.get(id);
        var check = new Answers();
        answers.voice().check(check);
        check.require(!answers.told().isEmpty(), "told", null, "Who was told? Name at least one person: who has parental responsibility, police, carer.").orRefuse();
        protection.isNowAt(answers.whereNow(), answers.whereWords());
        holds(protection, answers.power(), by);
        write(id, "record-the-order-or-power", answers, null, by);
    }

    /** The manager decided what follows, or that nothing can be decided yet. @throws org.childjourney.foundation.Refused when it cannot be so */
    void decide(UUID id, DecideWhatFollowsProtection answers, String by) {
        var protection = protections.get(id);
        var suggestion = table.suggest(answers);
        check(protection, answers, suggestion);
        protection.isNowAt(answers.whereNow(), answers.whereWords());
        switch (answers.next()) {
            case ANOTHER_ORDER -> holds(protection, answers.power(), by);
            case GOES_ON -> events.publishEvent(new ProtectionLookedAt(id, protection.child(), protection.journey(), clock.instant(), by,
                    where(protection), answers.whatNext()));
            default -> ends(protection, answers, by);
        }
        write(id, "decide-what-follows-protection", answers, suggestion, by);
    }

    private void holds(ImmediateProtection protection, PowerWritten written, String by) {
        var power = powers.use(protection, written, by);
        events.publishEvent(new EmergencyPowerRecorded(protection.id, protection.child(), protection.journey(), power.beganAt, by, power.kind,
                power.endsAt, where(protection)));
    }

    private void ends(ImmediateProtection protection, DecideWhatFollowsProtection answers, String by) {
        var used = powers.of(protection.id);
        protection.end(answers.end().orElseThrow(), answers.from(), by);
        clocks.meetPower(used.get(used.size() - 1).kind, protection, answers.from(), "ImmediateProtectionEnded", by);
    }

    private void check(ImmediateProtection protection, DecideWhatFollowsProtection answers, ProtectionSuggestion suggestion) {
        var check = new Answers();
        answers.voice().check(check);
        answers.end().ifPresent(end -> {
            Instant from = answers.from();
            var used = powers.of(protection.id);
            Instant began = used.get(used.size() - 1).beganAt;
            check.require(end == suggestion.end() || !Texts.isBlank(answers.whyDifferent()), "whyDifferent", null, "The rule table suggests “"
                            + suggestion.end().label() + "”: " + suggestion.why() + " You decide “" + end.label() + "”. Say why, or change the decision.")
                    .require(!from.isAfter(clock.instant()), "fromWhen", from, "From when? " + LondonTime.dayAndTime(from) + " lies in the future.")
                    .require(!from.isBefore(began), "fromWhen", from, "From when? " + LondonTime.dayAndTime(from)
                            + " lies before the order or power began, on " + LondonTime.dayAndTime(began) + ".")
                    .require(end != ProtectionEnd.HOME_WITH_SAFETY_PLAN || !answers.safetySteps().isEmpty(), "safetySteps", null,
                            "The safety plan: say who does what by when, at least one step.");
        });
        check.orRefuse();
    }

    private void write(UUID id, String form, Object answers, ProtectionSuggestion suggestion, String by) {
        papers.save(new ImmediateProtectionPaper(id, papers.countByProtection(id) + 1, form, json.valueToTree(answers), suggestion, clock.instant(), by));
    }

    private static String where(ImmediateProtection protection) {
        return WHERE.getOrDefault(protection.whereNow, protection.whereNow)
                + (Texts.isBlank(protection.whereWords) ? "" : " (" + protection.whereWords + ")");
    }
}
