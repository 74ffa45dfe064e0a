package org.childjourney.oversight;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.childjourney.clocks.ClockStart;
import org.childjourney.clocks.Clocks;
import org.childjourney.timescales.LondonTime;
import org.childjourney.timescales.Trigger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report managers get every week: figures from the record, read by a person who writes what they mean and sends it. */
@Service
@Transactional
public class WeeklyReports {

    static final String CLOCK = "performance-report-weekly";

    private final WeeklyReportBook book;
    private final WeeklyReportProcess process;
    private final FiguresOfTheWeek figures;
    private final Clocks clocks;
    private final OversightSetting setting;
    private final Clock clock;

    WeeklyReports(WeeklyReportBook book, WeeklyReportProcess process, FiguresOfTheWeek figures, Clocks clocks, OversightSetting setting, Clock clock) {
        this.book = book;
        this.process = process;
        this.figures = figures;
        this.clocks = clocks;
        this.setting = setting;
        this.clock = clock;
    }

    /** The report about the running week, unless it has one. Weeks that passed while nothing ran are not caught up with. */
    public void begin() {
        LocalDate week = LondonTime.day(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (setting.byItself()) {
            book.begin(week, clock.instant()).ifPresent(id -> {
                clocks.start(new ClockStart(CLOCK, id, null, null, Trigger.on(week), "WeekBegan", WeeklyReportProcess.KEY, "system"));
                process.begin(id);
            });
        }
    }

    /** The week is over. */
    void compile(UUID id) {
        var report = book.get(id);
        clocks.escalateDue(id);
        book.compiled(id, figures.of(report.week()), clock.instant());
    }

    void send(UUID id, SendTheWeeklyReport answers, String by) {
        book.sent(id, answers, clock.instant(), by);
        clocks.meet(CLOCK, id, clock.instant(), "WeeklyReportSent", by);
        process.sent(id);
    }

    void answerForTheDelay(UUID id, AnswerForTheDelay answers, String by) {
        book.lateAnswered(id, answers, by);
    }

    /** The report about the week that begins with this Monday, once its figures are there. */
    @Transactional(readOnly = true)
    public Optional<WeeklyReport> of(LocalDate monday) {
        return book.of(monday).filter(report -> report.figures() != null);
    }

    /** The latest that were compiled, newest first. */
    @Transactional(readOnly = true)
    public List<WeeklyReport> latest(int most) {
        return book.latest(most);
    }
}
