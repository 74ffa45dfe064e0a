package org.childjourney.assessment;

import java.util.Map;

import org.childjourney.engine.Processes;
import org.springframework.stereotype.Component;

/** What the application tells the process in {@code bpmn/assessment/tell-the-family-of-the-enquiry.bpmn}. */
@Component
class TellTheFamilyOfTheEnquiryProcess {

    static final String KEY = "tell-the-family-of-the-enquiry";

    private final Processes processes;

    TellTheFamilyOfTheEnquiryProcess(Processes processes) {
        this.processes = processes;
    }

    void begin(Section47Enquiry enquiry) {
        processes.start(KEY, enquiry.journey(), Map.of(Section47EnquiryProcess.ENQUIRY, enquiry.id, "childId", enquiry.child()));
    }

    /** @return whether the letter was still to be written */
    boolean cancel(Section47Enquiry enquiry) {
        return processes.cancel(KEY, Section47EnquiryProcess.ENQUIRY, enquiry.id, "The family is not told any more");
    }
}
