package org.childjourney.childprotection;

import java.util.Map;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** The form {@code send-the-decision-letter}: the letter stands in it, written from the record; the chair may change every word. */
@Component
class ConferenceLetterForm implements TaskForm<ConferenceLetterAnswers> {

    private final ConferenceOnPaper paper;
    private final ConferenceLetterText text;
    private final ConferenceSittings sittings;
    private final ConferencePapers papers;
    private final ConferencePaperClocks clocks;

    ConferenceLetterForm(ConferenceOnPaper paper, ConferenceLetterText text, ConferenceSittings sittings, ConferencePapers papers, ConferencePaperClocks clocks) {
        this.paper = paper;
        this.text = text;
        this.sittings = sittings;
        this.papers = papers;
        this.clocks = clocks;
    }

    @Override
    public String form() {
        return "send-the-decision-letter";
    }

    @Override
    public Class<ConferenceLetterAnswers> answers() {
        return ConferenceLetterAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var conference = paper.of(task);
        var values = paper.values(conference, task);
        values.put("letterDueWords", LondonTime.due(clocks.dueAt(ConferencePaperClocks.LETTER, conference.id)));
        values.put("letter", text.of(conference, sittings.held(conference.id), String.valueOf(values.get("childName"))));
        values.put("recipients", paper.family(conference, task, "role"));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, ConferenceLetterAnswers answers) {
        papers.letterSent(paper.of(task), answers, task.by());
        return Map.of();
    }
}
