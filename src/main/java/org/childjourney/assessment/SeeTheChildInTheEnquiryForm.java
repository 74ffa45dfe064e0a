package org.childjourney.assessment;

import java.util.Map;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.stereotype.Component;

/** The form {@code see-the-child-in-the-enquiry}: one attempt, seen or not. */
@Component
class SeeTheChildInTheEnquiryForm implements TaskForm<SeeTheChildInTheEnquiry> {

    private final EnquiryOnPaper paper;
    private final EnquirySightings sightings;

    SeeTheChildInTheEnquiryForm(EnquiryOnPaper paper, EnquirySightings sightings) {
        this.paper = paper;
        this.sightings = sightings;
    }

    @Override
    public String form() {
        return "see-the-child-in-the-enquiry";
    }

    @Override
    public Class<SeeTheChildInTheEnquiry> answers() {
        return SeeTheChildInTheEnquiry.class;
    }

    @Override
    public Map<String, Object> prefill(TaskAtHand task) {
        var values = paper.values(task);
        values.put("earlierAttempts", "not yet".equals(values.get("seenLines")) ? null : values.get("seenLines"));
        return values;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, SeeTheChildInTheEnquiry answers) {
        sightings.record(EnquiryOnPaper.id(task), answers, task.by());
        return Map.of("childSeen", answers.childSeen());
    }
}
