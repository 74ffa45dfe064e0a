package org.childjourney.childprotection;

import java.util.ArrayList;
import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code send-the-conference-minutes}: those who were there stand in it already. */
@Component
class ConferenceMinutesForm implements TaskForm<ConferenceMinutesAnswers> {

    private final ConferenceOnPaper paper;
    private final ConferenceTogether together;
    private final ConferenceSittings sittings;
    private final ConferencePapers papers;
    private final ConferencePaperClocks clocks;

    ConferenceMinutesForm(ConferenceOnPaper paper, ConferenceTogether together, ConferenceSittings sittings, ConferencePapers papers, ConferencePaperClocks clocks) {
        this.paper = paper;
        this.together = together;
        this.sittings = sittings;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public String form() {
        return "send-the-conference-minutes";
    }

    @Override
    public Class<ConferenceMinutesAnswers> answers() {
        return ConferenceMinutesAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var conference = paper.of(task);
        var values = paper.values(conference, task);
        values.put("minutesDueWords", LondonTime.due(clocks.dueAt(ConferencePaperClocks.MINUTES, conference.id)));
        values.put("heldWords", LondonTime.dayAndTime(conference.heldAt));
        values.put("decisionWords", ConferenceInWords.of(conference.decision, conference.category, conference.kind));
        var recipients = new ArrayList<>(paper.family(conference, task, "role"));
        sittings.held(conference.id).agencies().forEach(each -> recipients.add(Map.of("name", ConferenceTexts.orElse(each.who(), ""), "role", ConferenceAgencies.words(each.agency()))));
        values.put("recipients", recipients);
        var others = together.ofTheSitting(conference, task);
        values.put("hasOthers", !others.isEmpty());
        values.put("alsoForChoices", together.choices(others, task));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConferenceMinutesAnswers answers) {
        var conference = paper.of(task);
        var all = ConferenceTogether.answeredFor(conference, together.ofTheSitting(conference, task), answers.alsoFor());
        all.forEach(each -> papers.minutesSent(each, answers, task.by()));
        together.completeOthers(all, task, id -> Map.of());
        return Map.of();
    }
}
