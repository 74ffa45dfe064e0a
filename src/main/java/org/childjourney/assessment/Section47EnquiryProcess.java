package org.childjourney.assessment;

import java.util.Map;

import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/section-47-enquiry.bpmn}. */
@Component
class Section47EnquiryProcess {

    static final String KEY = "section-47-enquiry";
    static final String ENQUIRY = "enquiryId";

    private final Processes processes;

    Section47EnquiryProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Section47Enquiry enquiry) {
        processes.start(KEY, enquiry.journey(), Map.of(ENQUIRY, enquiry.id, "childId", enquiry.child()));
    }

    void cancel(Section47Enquiry enquiry) {
        processes.cancel(KEY, ENQUIRY, enquiry.id, "The enquiry ended before it was concluded");
    }
}
