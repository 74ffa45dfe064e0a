package org.childjourney.assessment;

import java.util.Map;
import java.util.UUID;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code authorise-the-enquiry}: the manager reads the outcome in it, and authorises or returns. */
@Component
class AuthoriseTheEnquiryForm implements TaskForm<AuthoriseTheEnquiry> {

    private final EnquiryOnPaper paper;
    private final EnquiryPapers papers;
    private final WrittenEnquiries written;

    AuthoriseTheEnquiryForm(EnquiryOnPaper paper, EnquiryPapers papers, WrittenEnquiries written) {
        this.paper = paper;
        this.papers = papers;
        this.written = written;
    }

    @Override
    public String form() {
        return "authorise-the-enquiry";
    }

    @Override
    public Class<AuthoriseTheEnquiry> answers() {
        return AuthoriseTheEnquiry.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        UUID id = EnquiryOnPaper.id(task);
        var version = written.latest(id).orElseThrow();
        var values = paper.values(task);
        EnquiryInWords.version(version, written.nameOf(version.author()), values);
        values.put("agenciesText", EnquiryInWords.agencies(papers.agencies(id)));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, AuthoriseTheEnquiry answers) {
        var version = written.decide(EnquiryOnPaper.id(task), answers, task.by());
        String decision = !answers.authorises() ? "returned" : version.answers().needsServiceManager() ? "serviceManager" : "authorised";
        return Map.of("managerDecision", decision, "nextStage", version.next().code());
    }
}
