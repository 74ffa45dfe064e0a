package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.Refused;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The status of a care leaver around the 17th to 21st birthday. One birthday is waited for at a time: the next is when the window of this one is open. */
@Service
@Transactional
class CareLeaverBirthdays {

    private static final int FIRST = 17;
    private static final int LAST = 21;

    private final CareLeaverBirthdayTable table;
    private final CareLeaverBook book;
    private final LeavingCareClocks clocks;
    private final LeavingCareProcesses processes;
    private final Papers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareLeaverBirthdays(CareLeaverBirthdayTable table, CareLeaverBook book, LeavingCareClocks clocks, LeavingCareProcesses processes, Papers papers,
                        ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.book = book;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Waits for the next birthday after that age; one that lies a month back already is left out. */
    void beginNext(CareLeaver leaver, int after, String by) {
        LocalDate born = book.born(leaver);
        LocalDate aMonthAgo = LondonTime.day(clock.instant()).minusMonths(1);
        IntStream.rangeClosed(Math.max(FIRST, after + 1), LAST).filter(age -> !CareHistory.birthday(born, age).isBefore(aMonthAgo)).findFirst().ifPresent(age -> {
            var birthday = table.saveAndFlush(new CareLeaverBirthday(leaver, age));
            clocks.start(LeavingCareClocks.BIRTHDAY, birthday.id, leaver, Trigger.birthday(born, age), "BirthdayOfCareLeaver", LeavingCareProcesses.BIRTHDAY, by);
            processes.beginBirthday(leaver, birthday.id);
        });
    }

    /** The birthday is near. */
    void opened(UUID id) {
        var birthday = get(id);
        beginNext(book.get(birthday.careLeaver), birthday.age, "system");
    }

    /** @throws Refused with every wrong field */
    void record(UUID id, RecordTheBirthdayStatus answers, String by) {
        var birthday = get(id);
        var leaver = book.get(birthday.careLeaver);
        Instant now = clock.instant();
        Instant at = answers.statusAt() == null ? null : answers.statusAt().toInstant();
        LocalDate opens = CareHistory.birthday(book.born(leaver), birthday.age).minusMonths(3);
        boolean heard = answers.inTouch() == InTouch.YES;
        new Answers().require(at != null && !at.isAfter(now), "statusAt", at, "When did you learn it? Give when it was, not in the future.")
                .require(at == null || !at.isBefore(LondonTime.startOf(opens)), "statusAt", at, "When did you learn it? Not more than three months before the birthday.")
                .require(!heard || answers.livesIn() != null && answers.suitable() != null, "livesIn", answers.livesIn(), "Where does the young person live, and is it suitable?")
                .require(!heard || answers.activity() != null, "activity", null, "What does the young person mainly do? needs an answer.").orRefuse();
        birthday.record(answers, leaver.history().inCare(), now, by);
        table.saveAndFlush(birthday);
        papers.keep(id, leaver.child(), "record-the-birthday-status", at, answers, by);
        clocks.meet(LeavingCareClocks.BIRTHDAY, id, at, "BirthdayStatusRecorded", by);
        events.publishEvent(leaver.note(at, by, "BirthdayStatusRecorded", "Around the birthday of " + birthday.age + ": " + answers.inTouch().label() + "."));
    }

    /** Help ended, or the young person died: nothing is asked of birthdays any more. */
    void end(CareLeaver leaver, String why, String by) {
        table.findByCareLeaverOrderByAge(leaver.id).stream().filter(each -> each.closedAt == null).forEach(each -> {
            clocks.cancelAll(each.id, why, by);
            each.close(clock.instant(), by);
            table.saveAndFlush(each);
        });
    }

    CareLeaverBirthday get(UUID id) {
        return table.findById(id).orElseThrow(() -> Refused.because("birthday", id, "There is no such birthday of a care leaver."));
    }

    List<BirthdayFacts> of(UUID leaver) {
        return table.findByCareLeaverOrderByAge(leaver).stream().map(CareLeaverBirthday::facts).toList();
    }
}
