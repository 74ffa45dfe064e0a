package org.childjourney.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.childjourney.access.Directory;
import org.childjourney.allocation.Allocation;
import org.childjourney.allocation.Candidate;
import org.childjourney.allocation.Eligibility;
import org.childjourney.allocation.GivenBeyondTheLimit;
import org.childjourney.foundation.Answers;
import org.childjourney.foundation.ChildId;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may assess a child, and giving the work to one of them. */
@Service
@Transactional
class WorkersForAssessments {

    /** What {@code allocation-eligibility} calls this work. */
    private static final String KIND_OF_WORK = "assessment";

    private final SingleAssessments assessments;
    private final Eligibility eligibility;
    private final Allocation allocation;
    private final Directory directory;
    private final AssessmentClocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkersForAssessments(SingleAssessments assessments, Eligibility eligibility, Allocation allocation, Directory directory,
                          AssessmentClocks clocks, ApplicationEventPublisher events, Clock clock) {
        this.assessments = assessments;
        this.eligibility = eligibility;
        this.allocation = allocation;
        this.directory = directory;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
    }

    /** The workers who may be offered the assessment; one in the assessed and supported year is not among them. */
    @Transactional(readOnly = true)
    List<Candidate> candidates(ChildId child) {
        return eligibility.candidates(child, KIND_OF_WORK);
    }

    /** Gives the work to the worker, now. @throws org.childjourney.foundation.Refused for a worker not offered, or days that cannot be */
    void allocate(UUID id, AllocateSocialWorker answers, String by) {
        var assessment = assessments.get(id);
        Instant now = clock.instant();
        check(assessment, answers, LondonTime.day(now));
        var chosen = candidates(assessment.child()).stream().filter(each -> each.username().equals(answers.worker())).findFirst().orElseThrow();
        if (chosen.isFull()) {
            events.publishEvent(new GivenBeyondTheLimit(assessment.child(), now, by, chosen.displayName(), answers.whyFull()));
        }
        assessment.allocate(answers, now, by);
        String team = allocation.of(assessment.child()).orElseThrow().team();
        allocation.hold(assessment.child(), team, answers.worker(), now, by);
        clocks.meet(AssessmentClocks.ALLOCATION, id, now, "SocialWorkerAllocated", by);
        clocks.meet(AssessmentClocks.PREBIRTH, id, now, "SocialWorkerAllocated", by);
        events.publishEvent(new SocialWorkerAllocated(id, assessment.child(), assessment.journey(), now, by,
                answers.worker(), nameOf(answers.worker()), answers.startsOn()));
    }

    String nameOf(String user) {
        return user == null ? "nobody yet" : directory.nameOf(user);
    }

    private void check(SingleAssessment assessment, AllocateSocialWorker answers, LocalDate today) {
        LocalDate starts = answers.startsOn();
        LocalDate due = LondonTime.dueDay(clocks.dueAt(AssessmentClocks.DUTY, assessment.id));
        var chosen = candidates(assessment.child()).stream().filter(each -> each.username().equals(answers.worker())).findFirst();
        new Answers()
                .require(chosen.filter(Candidate::isFull).isEmpty() || answers.whyFull() != null && !answers.whyFull().isBlank(), "whyFull", answers.whyFull(),
                        "Why is it right all the same? " + nameOf(answers.worker()) + "’s hands are full. Say why, or choose another worker.")
                .require(chosen.isPresent(), "worker",
                        answers.worker(), "Who will assess this child? " + nameOf(answers.worker())
                                + " may not hold an assessment in this team. Choose one of the workers offered.")
                .require(!starts.isAfter(today), "startsOn", starts, "The assessment starts on: " + LondonTime.longDate(starts)
                        + " lies in the future. Give today, or the day the worker began.")
                .require(!starts.isBefore(assessment.referralDay()), "startsOn", starts, "The assessment starts on: " + LondonTime.longDate(starts)
                        + " lies before the referral of " + LondonTime.longDate(assessment.referralDay()) + ".")
                .require(!answers.reviewOn().isBefore(starts) && (due.isBefore(today) || !answers.reviewOn().isAfter(due)), "reviewOn",
                        answers.reviewOn(), "You will review it on: give a day from the start on, at the latest "
                                + LondonTime.longDate(due) + ", when the 45 working days end.")
                .orRefuse();
    }
}
