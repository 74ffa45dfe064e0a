package org.childjourney.oversight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.childjourney.access.Role;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms of the weekly report show: the week and its figures. No child is named. */
@Component
class WeeklyReportOnForm {

    private final WeeklyReportBook book;
    private final Clocks clocks;
    private final OversightNames names;
    private final HiddenSince hiddenSince;

    WeeklyReportOnForm(WeeklyReportBook book, Clocks clocks, OversightNames names, HiddenSince hiddenSince) {
        this.hiddenSince = hiddenSince;
        this.book = book;
        this.clocks = clocks;
        this.names = names;
    }

    Map<String, Object> toSend(TaskAtHand task) {
        var values = late(task);
        var figures = report(task).figures();
        values.put("figureLines", lines(figures.indicators().stream().map(WeekFigures.Figure::inWords).toList()));
        values.put("dutyLines", lines(figures.duties().stream().map(WeekFigures.Figure::inWords).toList()));
        values.put("caseloadLines", lines(figures.caseloads().stream().map(each -> names.named(each.worker()) + " (" + names.team(each.team()) + "): " + each.children()).toList()));
        values.put("vacancyLines", lines(figures.vacancies().stream().map(each -> Role.words(each.role()) + (each.team() == null ? ", the whole service" : ", " + names.team(each.team()))).toList()));
        var hidden = hiddenSince.references();
        values.put("driftLines", lines(figures.drift().stream().filter(each -> !hidden.contains(each.child())).map(WeekFigures.DriftLine::inWords).toList()));
        return values;
    }

    Map<String, Object> late(TaskAtHand task) {
        var report = report(task);
        Map<String, Object> values = new HashMap<>();
        values.put("aboutWhat", "Weekly report of the service");
        values.put("aboutWhen", report.inWords());
        values.put("dueBy", LondonTime.due(clocks.dueAt(WeeklyReports.CLOCK, report.id().toString()).toInstant()));
        return values;
    }

    private WeeklyReport report(TaskAtHand task) {
        return book.get(task.reference(WeeklyReportProcess.ID));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "None." : SupervisionOnForm.lines(lines);
    }
}
