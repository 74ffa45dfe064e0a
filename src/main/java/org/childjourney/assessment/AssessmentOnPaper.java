package org.childjourney.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.children.ChildRecord;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What every form of an assessment shows above its questions: the child, the dates, and what has been done so far. */
@Component
class AssessmentOnPaper {

    private final SingleAssessments assessments;
    private final SightingTable sightings;
    private final AssessmentReviewTable reviews;
    private final AssessmentClocks clocks;
    private final ChildRecords records;

    AssessmentOnPaper(SingleAssessments assessments, SightingTable sightings, AssessmentReviewTable reviews, AssessmentClocks clocks,
                      ChildRecords records) {
        this.assessments = assessments;
        this.sightings = sightings;
        this.reviews = reviews;
        this.clocks = clocks;
        this.records = records;
    }

    /** The assessment the task is about. */
    static UUID id(TaskAtHand task) {
        return task.reference("assessmentId");
    }

    SingleAssessment of(TaskAtHand task) {
        return assessments.get(id(task));
    }

    /** The values for the texts on the form; the look at the child's record is written down. May be added to. */
    Map<String, Object> values(TaskAtHand task) {
        var assessment = of(task);
        ChildRecord child = records.forReader(task.by(), assessment.child(), task.name());
        Map<String, Object> values = new HashMap<>();
        values.put("childName", child.called());
        values.put("childReference", child.reference());
        values.put("childAge", child.bornOrExpected());
        values.put("unborn", child.details().birth().unborn());
        values.put("reason", Texts.orElse(assessment.reason, "Because " + assessment.startedBecause.words() + "."));
        values.put("direction", assessment.direction);
        values.put("decidedAt", LondonTime.dayAndTime(assessment.decidedAt));
        values.put("referralDay", LondonTime.longDate(assessment.referralDay()));
        values.put("authorisedBy", due(AssessmentClocks.DUTY, assessment));
        values.put("seenBy", due(AssessmentClocks.CHILD_SEEN, assessment));
        values.put("seenLines", seenLines(assessment));
        values.put("reviews", reviewLines(assessment.id));
        return values;
    }

    String due(String rule, SingleAssessment assessment) {
        return LondonTime.due(clocks.dueAt(rule, assessment.id));
    }

    private String seenLines(SingleAssessment assessment) {
        List<Sighting> all = sightings.findByAssessmentOrderByNumber(assessment.id);
        if (all.isEmpty()) {
            return assessment.seenAt == null ? "not yet" : "on " + LondonTime.longDate(LondonTime.day(assessment.seenAt)) + ", before this record was brought in";
        }
        return all.stream().map(Sighting::inWords).collect(Collectors.joining("; "));
    }

    private String reviewLines(UUID id) {
        var all = reviews.findByAssessmentOrderByHeldAt(id);
        return all.isEmpty() ? null : all.stream().map(AssessmentReview::inWords).collect(Collectors.joining("; "));
    }
}
