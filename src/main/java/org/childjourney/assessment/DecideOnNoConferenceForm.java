package org.childjourney.assessment;

import java.util.Map;
import java.util.UUID;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.stereotype.Component;

/** The form {@code decide-on-no-conference}: the service manager reads what the worker and the manager wrote, and which agencies object. */
@Component
class DecideOnNoConferenceForm implements TaskForm<DecideOnNoConference> {

    private final EnquiryOnPaper paper;
    private final EnquiryPapers papers;
    private final WrittenEnquiries written;

    DecideOnNoConferenceForm(EnquiryOnPaper paper, EnquiryPapers papers, WrittenEnquiries written) {
        this.paper = paper;
        this.papers = papers;
        this.written = written;
    }

    @Override
    public String form() {
        return "decide-on-no-conference";
    }

    @Override
    public Class<DecideOnNoConference> answers() {
        return DecideOnNoConference.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        UUID id = EnquiryOnPaper.id(task);
        var version = written.latest(id).orElseThrow();
        var values = paper.values(task);
        EnquiryInWords.version(version, written.nameOf(version.author()), values);
        values.put("agenciesText", EnquiryInWords.agencies(papers.agencies(id)));
        values.put("managerWords", written.nameOf(version.decidedBy()) + ": " + Texts.orElse(version.judgement().comment(), "agrees with the worker"));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, DecideOnNoConference answers) {
        written.decide(EnquiryOnPaper.id(task), answers, task.by());
        return Map.of("noConferenceAgreed", YesNo.isYes(answers.agree()));
    }
}
