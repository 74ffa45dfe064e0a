package org.childjourney.oversight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every fortnight the lists an inspector would ask for are drawn, looked at by the analyst, and corrected by the teams. */
@Service
@Transactional
public class AnnexARuns {

    static final String CLOCK = "annex-a-extract";

    private final AnnexARunBook book;
    private final AnnexARunProcess process;
    private final AnnexALists lists;
    private final AnnexACorrections corrections;
    private final Clocks clocks;
    private final OversightSetting setting;
    private final Clock clock;

    AnnexARuns(AnnexARunBook book, AnnexARunProcess process, AnnexALists lists, AnnexACorrections corrections, Clocks clocks, OversightSetting setting, Clock clock) {
        this.book = book;
        this.process = process;
        this.lists = lists;
        this.corrections = corrections;
        this.clocks = clocks;
        this.setting = setting;
        this.clock = clock;
    }

    /** The run of the running fortnight, unless there is one; fortnights that passed while nothing ran are not caught up with. */
    public void begin() {
        LocalDate monday = LondonTime.day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean runs = book.last().filter(last -> last.plusWeeks(2).isAfter(monday)).isPresent();
        if (setting.byItself() && !runs) {
            begin(monday);
        }
    }

    void begin(LocalDate fortnight) {
        book.begin(fortnight, clock.instant()).ifPresent(id -> {
            clocks.start(new ClockStart(CLOCK, id, null, null, Trigger.on(fortnight), "FortnightBegan", AnnexARunProcess.KEY, "system"));
            process.begin(id);
        });
    }

    /** The fortnight after this one; or the running one, where more time has passed. */
    void beginTheNext(UUID id) {
        LocalDate monday = LondonTime.day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate next = book.get(id).fortnight().plusWeeks(2);
        if (setting.byItself()) {
            begin(next.isBefore(monday) ? monday : next);
        }
    }

    void draw(UUID id) {
        clocks.escalateDue(id);
        book.drawn(id, lists.on(LondonTime.day(clock.instant())), clock.instant());
    }

    void look(UUID id, LookAtTheFindings answers, String by) {
        book.looked(id, answers, clock.instant(), by);
        answers.teams().forEach(each -> corrections.note(id, each, by));
        clocks.meet(CLOCK, id, clock.instant(), "FindingsLookedAt", by);
        process.looked(id);
    }

    void answerForTheDelay(UUID id, AnswerForTheDelay answers, String by) {
        book.lateAnswered(id, answers, by);
    }

    /** The latest that were drawn, newest first. */
    @Transactional(readOnly = true)
    public List<AnnexARun> latest(int most) {
        return book.latest(most);
    }

    /** The lists as a workbook, for a person who may have them: that they took it is written down. */
    public byte[] workbook(UUID id, String by) {
        var run = book.get(id);
        book.downloaded(run.id(), clock.instant(), by);
        return AnnexAWorkbook.of(lists.still(book.lists(id)), lists.definition(), run);
    }

    @Transactional(readOnly = true)
    public AnnexARun get(UUID id) {
        return book.get(id);
    }
}
