package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the family and the agencies in writing what an assessment found. */
@Service
@Transactional
class FamilyLetters {

    private final SingleAssessments assessments;
    private final FamilyLetterTable table;
    private final AssessmentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FamilyLetters(SingleAssessments assessments, FamilyLetterTable table, AssessmentClocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.table = table;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down who was told; the duty is done on the day the last of them was. @throws org.childjourney.foundation.Refused */
    void told(UUID id, TellTheFamily answers, String by) {
        var assessment = assessments.get(id);
        Instant now = clock.instant();
        check(answers, LondonTime.day(assessment.authorisedAt), LondonTime.day(now));
        Instant toldAt = toldAt(answers, assessment.authorisedAt, now);
        table.save(new FamilyLetter(id, answers, toldAt, now, by));
        clocks.meet(AssessmentClocks.FAMILY_TOLD, id, toldAt, "FamilyTold", by);
        events.publishEvent(new FamilyTold(id, assessment.child(), assessment.journey(), toldAt, by,
                (int) answers.people().stream().filter(TellTheFamily.Person::wasTold).count(),
                (int) answers.agencies().stream().filter(TellTheFamily.Agency::wasTold).count(),
                YesNo.isYes(answers.childTold()), answers.whyNotEveryone()));
    }

    /** Noon of the last day anybody was told, not before the authorisation and not after now: its midnight would still belong to the day before. Nobody could be told: now. */
    static Instant toldAt(TellTheFamily answers, Instant authorisedAt, Instant now) {
        var last = Stream.concat(answers.people().stream().filter(TellTheFamily.Person::wasTold).map(TellTheFamily.Person::toldOn),
                answers.agencies().stream().filter(TellTheFamily.Agency::wasTold).map(TellTheFamily.Agency::toldOn))
                .filter(Objects::nonNull).max(LocalDate::compareTo);
        return last.map(day -> LondonTime.at(day, LocalTime.NOON)).map(noon -> noon.isAfter(now) ? now : noon)
                .map(at -> at.isBefore(authorisedAt) ? authorisedAt : at).orElse(now);
    }

    /** @throws org.childjourney.foundation.Refused where somebody told has no name, way or day */
    static void check(TellTheFamily answers, LocalDate authorisedOn, LocalDate today) {
        var check = new Answers();
        for (int i = 0; i < answers.people().size(); i++) {
            var person = answers.people().get(i);
            row(check, "people[" + i + "]", "The family, number " + (i + 1) + ": ", person.name(), person.how(), person.toldOn(), authorisedOn, today);
        }
        for (int i = 0; i < answers.agencies().size(); i++) {
            var agency = answers.agencies().get(i);
            row(check, "agencies[" + i + "]", "The agencies, number " + (i + 1) + ": ", agency.agency(), agency.how(), agency.toldOn(), authorisedOn, today);
        }
        check.require(answers.everyoneTold() != YesNo.yes || answers.people().stream().anyMatch(TellTheFamily.Person::wasTold), "people", null,
                "The family: you say everyone was told. Write down who, how and when.");
        check.orRefuse();
    }

    private static void row(Answers check, String field, String row, String name, String how, LocalDate on, LocalDate authorisedOn, LocalDate today) {
        check.require(!Texts.isBlank(name), field + ".name", name, row + "give the name.");
        check.require(how != null, field + ".how", how, row + "say how they were told, or that they were not.");
        boolean told = how != null && !how.equals(TellTheFamily.NOT_TOLD);
        check.require(!told || on != null && !on.isAfter(today) && !on.isBefore(authorisedOn), field + ".toldOn", on,
                row + "give the day they were told, from " + LondonTime.longDate(authorisedOn) + " to today.");
    }
}
