package org.childjourney.childprotection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the family and the agencies in writing: the report before the conference, the decision letter and the minutes after it. */
@Service
@Transactional
class ConferencePapers {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final ConferencePaperTable table;
    private final ConferencePaperClocks clocks;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConferencePapers(ConferencePaperTable table, ConferencePaperClocks clocks, ObjectMapper json, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** The report was shared; the duty is done on the day the last of the family had it. @throws org.childjourney.foundation.Refused */
    void reportShared(ChildProtectionConference conference, ConferenceReportAnswers answers, String by) {
        Instant at = give(conference, ConferencePaper.Kind.REPORT, answers, answers.people(), "people", conference.since, answers.everyoneHasIt(), by);
        clocks.meet(ConferencePaperClocks.reportRule(conference.kind), conference.id, at, "ConferenceReportShared", by);
        events.publishEvent(new ConferenceReportShared(conference.id, conference.child(), conference.journey(), at, by,
                ConferenceRecipient.count(answers.people()), YesNo.isYes(answers.childTold()), answers.whyNotEveryone()));
    }

    /** The chair's letter went out. @throws org.childjourney.foundation.Refused */
    void letterSent(ChildProtectionConference conference, ConferenceLetterAnswers answers, String by) {
        Instant at = give(conference, ConferencePaper.Kind.LETTER, answers, answers.recipients(), "recipients", conference.heldAt, answers.everyoneHasIt(), by);
        clocks.meet(ConferencePaperClocks.LETTER, conference.id, at, "ConferenceLetterSent", by);
        events.publishEvent(new ConferenceLetterSent(conference.id, conference.child(), conference.journey(), at, by,
                ConferenceRecipient.count(answers.recipients()), answers.whyNotEveryone()));
    }

    /** The minutes went out. @throws org.childjourney.foundation.Refused before the chair has read them */
    void minutesSent(ChildProtectionConference conference, ConferenceMinutesAnswers answers, String by) {
        new Answers().require(YesNo.isYes(answers.readByTheChair()), "readByTheChair", null,
                "Read by the chair: minutes go out only when the chair has read them. Ask the chair first; the task stays here.").orRefuse();
        Instant at = give(conference, ConferencePaper.Kind.MINUTES, answers, answers.recipients(), "recipients", conference.heldAt, answers.everyoneHasIt(), by);
        clocks.meet(ConferencePaperClocks.MINUTES, conference.id, at, "ConferenceMinutesSent", by);
        events.publishEvent(new ConferenceMinutesSent(conference.id, conference.child(), conference.journey(), at, by,
                ConferenceRecipient.count(answers.recipients()), answers.whyNotEveryone()));
    }

    private Instant give(ChildProtectionConference conference, ConferencePaper.Kind kind, Object answers, List<ConferenceRecipient> people, String list,
                         Instant follows, YesNo everyone, String by) {
        Instant now = clock.instant();
        var check = new Answers();
        ConferenceRecipient.check(people, list, "Who has it", LondonTime.day(follows), LondonTime.day(now), check);
        check.require(everyone != YesNo.yes || people.stream().anyMatch(ConferenceRecipient::hasIt), list, null,
                "Who has it: you say everyone has. Write down who, how and when.").orRefuse();
        Instant at = ConferenceRecipient.givenAt(people, follows, now);
        Map<String, Object> kept = json.convertValue(answers, FIELDS);
        kept.remove("alsoFor");
        table.save(new ConferencePaper(conference.id, kind, kept, at, now, by));
        return at;
    }

    @Transactional(readOnly = true)
    Optional<ConferencePaper> of(UUID conference, ConferencePaper.Kind kind) {
        return table.findByConferenceAndKind(conference, kind);
    }
}
