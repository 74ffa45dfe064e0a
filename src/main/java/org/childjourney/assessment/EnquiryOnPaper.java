package org.childjourney.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.childjourney.children.ChildRecords;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form of an enquiry shows above its questions: the child, the discussion that began it, the dates, and what has been done so far. */
@Component
class EnquiryOnPaper {

    private final Section47Enquiries enquiries;
    private final DiscussionRecordTable discussions;
    private final EnquiryPapers papers;
    private final EnquiryClocks clocks;
    private final ChildRecords records;
    private final Children children;

    EnquiryOnPaper(Section47Enquiries enquiries, DiscussionRecordTable discussions, EnquiryPapers papers, EnquiryClocks clocks, ChildRecords records,
                   Children children) {
        this.enquiries = enquiries;
        this.discussions = discussions;
        this.papers = papers;
        this.clocks = clocks;
        this.records = records;
        this.children = children;
    }

    /** The enquiry the task is about. */
    static UUID id(TaskAtHand task) {
        return task.reference(Section47EnquiryProcess.ENQUIRY);
    }

    Section47Enquiry of(TaskAtHand task) {
        return enquiries.get(id(task));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var enquiry = of(task);
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), enquiry.child(), task.name()));
        values.put("unborn", children.facts(children.current(enquiry.child())).unborn());
        values.put("enquiryBegan", enquiry.wasBroughtIn() ? "on " + LondonTime.longDate(enquiry.startedOn) + ", before this record was brought in"
                : "with the strategy discussion of " + LondonTime.dayAndTime(enquiry.discussionHeldAt) + (enquiry.joint ? ", together with the police" : ""));
        values.put("discussionWords", discussion(enquiry));
        values.put("seenBy", due(EnquiryClocks.CHILD_SEEN, enquiry));
        values.put("outcomeBy", due(EnquiryClocks.OUTCOME, enquiry));
        values.put("conferenceBy", due(EnquiryClocks.CONFERENCE, enquiry));
        var attempts = papers.sightings(enquiry.id);
        values.put("seenLines", attempts.isEmpty() ? "not yet" : attempts.stream().map(SeeTheChildInTheEnquiry::inWords).collect(Collectors.joining("; ")));
        return values;
    }

    String due(String rule, Section47Enquiry enquiry) {
        return LondonTime.due(clocks.dueAt(rule, enquiry.id));
    }

    /** What the discussion that began it rests on, and who does what so that the child is safe. */
    private String discussion(Section47Enquiry enquiry) {
        if (enquiry.wasBroughtIn()) {
            return "Not known here: the enquiry was brought in with the caseload.";
        }
        var all = discussions.findByPartOrderByNumber(enquiry.discussionPart);
        var answers = all.get(all.size() - 1).answers();
        String steps = answers.safetySteps().stream().map(each -> "- " + each.who() + ": " + each.what() + ", by "
                + LondonTime.dayAndTime(each.byWhen().toInstant())).collect(Collectors.joining("\n"));
        return "**Harm suspected:** " + Quoracy.harmsInWords(answers.harms()) + ". " + answers.thresholdWhy() + (steps.isEmpty() ? "" : "\n\n" + steps);
    }
}
