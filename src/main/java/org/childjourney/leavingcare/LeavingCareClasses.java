package org.childjourney.leavingcare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.childjourney.engine.Decisions;
import org.childjourney.engine.Suggestion;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms what a young person is in the law of leaving care: the rule table suggests, a person decides, and says why where they differ. */
@Service
@Transactional
class LeavingCareClasses {

    private static final String TABLE = "leaving-care-class";

    private final CareLeaverBook book;
    private final LeavingCareClocks clocks;
    private final Decisions decisions;
    private final Papers papers;
    private final Clock clock;

    LeavingCareClasses(CareLeaverBook book, LeavingCareClocks clocks, Decisions decisions, Papers papers, Clock clock) {
        this.book = book;
        this.clocks = clocks;
        this.decisions = decisions;
        this.papers = papers;
        this.clock = clock;
    }

    /** What the rule table says of the young person today. */
    Suggestion suggestion(CareLeaver leaver) {
        LocalDate today = LondonTime.day(clock.instant());
        LocalDate born = book.born(leaver);
        var history = leaver.history();
        LocalDate complete = history.thirteenWeeksOn(born);
        return decisions.suggestion(TABLE, "decision", Map.of("age", age(leaver, today), "inCare", history.inCare(),
                "thirteenWeeks", complete != null && !complete.isAfter(today), "afterSixteen", history.afterSixteen(born)));
    }

    private String age(CareLeaver leaver, LocalDate today) {
        if (book.hasTurned(leaver, 25, today)) {
            return "25";
        }
        return book.hasTurned(leaver, 18, today) ? "18to24" : book.hasTurned(leaver, 16, today) ? "16to17" : "under16";
    }

    /** When the young person was looked after, and when thirteen weeks since fourteen were complete, for the form. */
    String inWords(CareLeaver leaver) {
        var complete = leaver.history().thirteenWeeksOn(book.born(leaver));
        String when = leaver.history().spans().stream().map(span -> LondonTime.longDate(span.from()) + (span.until() == null ? " until now" : " to " + LondonTime.longDate(span.until())))
                .collect(Collectors.joining(", "));
        return "Looked after " + when + ". " + (complete == null ? "Less than thirteen weeks since the fourteenth birthday." : "Thirteen weeks since the fourteenth birthday "
                + (complete.isAfter(LondonTime.day(clock.instant())) ? "will be" : "were") + " complete on " + LondonTime.longDate(complete) + ".");
    }

    /** Writes the decision down. @throws org.childjourney.foundation.Refused with every wrong field */
    Map<String, Object> confirm(CareLeaver leaver, ConfirmTheLeavingCareClass answers, String by) {
        var suggestion = suggestion(leaver);
        var check = new Answers();
        suggestion.asksWhyDifferent(answers.careClass().code(), LeavingCareClass.of(suggestion.code()).label(), answers.careClass().label(), answers.whyDifferent(), check);
        check.require(answers.careClass() == LeavingCareClass.NONE || leaver.history().afterSixteen(book.born(leaver)), "careClass", answers.careClass(),
                "Which class is it? A young person who was not looked after at sixteen or later is in none of these.").orRefuse();
        papers.keep(leaver.id, leaver.child(), "confirm-the-leaving-care-class", clock.instant(), answers, suggestion, by);
        if (answers.livesIn() != null) {
            leaver.lives(answers.livesIn(), answers.suitable() == null ? null : YesNo.isYes(answers.suitable()), YesNo.isYes(answers.provided()));
        }
        clocks.meet(LeavingCareClocks.CLASS, leaver.id, clock.instant(), "LeavingCareClassConfirmed", by);
        return Map.of("careLeaver", answers.careClass().hasAdviser());
    }

    /** From when the class counts. */
    LocalDate since(CareLeaver leaver, LeavingCareClass careClass) {
        LocalDate born = book.born(leaver);
        LocalDate ended = leaver.history().endedOn();
        LocalDate since = switch (careClass) {
            case ELIGIBLE -> leaver.history().eligibleOn(born);
            case FORMER_RELEVANT -> CareHistory.birthday(born, 18);
            default -> ended;
        };
        return since == null || since.isAfter(LondonTime.day(clock.instant())) ? leaver.lookOn : since;
    }
}
