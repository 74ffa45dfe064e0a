package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code share-the-conference-report}: the family has the worker's report before the conference, and has spoken to it. */
@Component
class ConferenceReportForm implements TaskForm<ConferenceReportAnswers> {

    private final ConferenceOnPaper paper;
    private final ConferenceTogether together;
    private final ConferencePapers papers;
    private final ConferencePaperClocks clocks;

    ConferenceReportForm(ConferenceOnPaper paper, ConferenceTogether together, ConferencePapers papers, ConferencePaperClocks clocks) {
        this.paper = paper;
        this.together = together;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public String form() {
        return "share-the-conference-report";
    }

    @Override
    public Class<ConferenceReportAnswers> answers() {
        return ConferenceReportAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var conference = paper.of(task);
        var values = paper.values(conference, task);
        values.put("reportDueWords", LondonTime.due(clocks.dueAt(ConferencePaperClocks.reportRule(conference.kind), conference.id)));
        values.put("people", paper.family(conference, task, "role"));
        var others = together.ofTheSitting(conference, task);
        values.put("hasOthers", !others.isEmpty());
        values.put("alsoForChoices", together.choices(others, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConferenceReportAnswers answers) {
        var conference = paper.of(task);
        var all = ConferenceTogether.answeredFor(conference, together.ofTheSitting(conference, task), answers.alsoFor());
        all.forEach(each -> papers.reportShared(each, answers, task.by()));
        together.completeOthers(all, task, id -> Map.of());
        return Map.of();
    }
}
