package org.childjourney.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fires everything that falls due while a movable clock passes to a later instant, in order of due date, each at its own time. */
@Component
public class DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
    private final ManagementService management;

    DueWork(ManagementService management) {
        this.management = management;
    }

    /**
     * What was fired on the way.
     *
     * @param activity the diagram element the timer hangs on, or the kind of job
     */
    public record Fired(Instant dueAt, String process, String activity, boolean failed) {}

    /** Moves the clock to the instant, stopping at every due timer to fire it; returns when nothing is due any more. */
    public List<Fired> passTo(MovableClock clock, Instant to) {
        var fired = new ArrayList<Fired>();
        for (var next = earliestDue(to); next.isPresent(); next = earliestDue(to)) {
            Job job = next.get();
            Instant due = job.getDuedate().toInstant();
            if (due.isAfter(clock.instant())) {
                clock.moveTo(due);
            }
            fired.add(fire(job, due));
        }
        if (to.isAfter(clock.instant())) {
            clock.moveTo(to);
        }
        return fired;
    }

    private Optional<Job> earliestDue(Instant to) {
        return management.createJobQuery().withRetriesLeft().active().duedateLowerThan(Date.from(to.plusMillis(1)))
                .orderByJobDuedate().asc().listPage(0, 20).stream().filter(DueWork::isOurs).findFirst();
    }

    private static boolean isOurs(Job job) {
        return !"history-cleanup".equals(((JobEntity) job).getJobHandlerType());
    }

    /** Asked of the job's definition: the job itself can say it only from inside the engine. */
    private String activityOf(Job job) {
        var definition = job.getJobDefinitionId() == null ? null
                : management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult();
        return definition == null ? ((JobEntity) job).getJobHandlerType() : definition.getActivityId();
    }

    private Fired fire(Job job, Instant due) {
        String activity = activityOf(job);
        try {
            management.executeJob(job.getId());
            return new Fired(due, job.getProcessDefinitionKey(), activity, false);
        } catch (RuntimeException e) {
            LOG.error("The job of {} in {} failed", activity, job.getProcessDefinitionKey(), e);
            return new Fired(due, job.getProcessDefinitionKey(), activity, true);
        }
    }
}
