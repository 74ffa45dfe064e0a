package org.childjourney.permanence;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.childjourney.children.ChildRecords;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.FormLines;
import org.childjourney.foundation.YesNo;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about special guardianship: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class GuardianshipForms {

    private final SpecialGuardianshipTable table;
    private final PermanenceClocks clocks;
    private final ChildRecords records;
    private final Papers papers;

    GuardianshipForms(SpecialGuardianshipTable table, PermanenceClocks clocks, ChildRecords records, Papers papers) {
        this.table = table;
        this.clocks = clocks;
        this.records = records;
        this.papers = papers;
    }

    @Bean
    TaskForm<AssessGuardian> assessTheGuardianForm(GuardianshipReports reports) {
        return TaskForm.of(GuardianshipReports.ASSESSMENT, AssessGuardian.class, this::atAssessment, (task, answers) -> {
            return reports.assessed(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AgreeGuardianshipSupport> agreeTheGuardianshipSupportForm(GuardianshipReports reports) {
        return TaskForm.of("agree-the-guardianship-support", AgreeGuardianshipSupport.class, this::atSignature, (task, answers) -> {
            return reports.signed(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordGuardianshipDecision> recordTheGuardianshipDecisionForm(GuardianshipReports reports) {
        return TaskForm.of("record-the-guardianship-decision", RecordGuardianshipDecision.class, task -> {
            var values = values(task);
            values.put("reportSentAt", LondonTime.dayAndTime(table.get(id(task)).reportSentAt));
            return values;
        }, (task, answers) -> {
            return reports.decided(id(task), answers, task.by());
        });
    }

    private static UUID id(TaskAtHand task) {
        return task.reference(SpecialGuardianshipProcess.ID);
    }

    private Map<String, Object> values(TaskAtHand task) {
        var open = table.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), open.child(), task.name()));
        values.put("guardianshipStanding", open.askedHow.label() + ", " + LondonTime.longDate(LondonTime.day(open.askedAt)) + ".");
        values.put("guardian", open.guardian);
        values.put("dueBy", clocks.due(open.reportRule(), open.id));
        return values;
    }

    /** The author finds what they wrote before, and what the manager missed in it. */
    private Map<String, Object> atAssessment(TaskAtHand task) {
        var values = values(task);
        values.put("sentBackBecause", table.get(id(task)).sentBackBecause);
        papers.latest(id(task), GuardianshipReports.ASSESSMENT, AssessGuardian.class).ifPresent(before -> {
            values.put("childNeeds", before.childNeeds());
            values.put("harm", before.harm());
            values.put("parentsSay", before.parentsSay());
            values.put("family", before.family());
            values.put("guardianHome", before.guardianHome());
            values.put("guardianCan", before.guardianCan());
            values.put("guardianBond", before.guardianBond());
            values.put("checks", before.checks());
            values.put("recommendsBecause", before.recommendsBecause());
        });
        return values;
    }

    private Map<String, Object> atSignature(TaskAtHand task) {
        var values = values(task);
        papers.latest(id(task), GuardianshipReports.ASSESSMENT, AssessGuardian.class).ifPresent(report -> {
            values.put("assessmentText", (report.recommended() ? "A special guardianship order. " : "Another order, or none. ") + report.recommendsBecause());
            values.put("supportNeeded", report.supportNeeded());
            values.put("childSaid", report.childSaid());
            values.put("reportLines", new FormLines()
                    .add("The child was seen", LondonTime.dayAndTime(report.childSeenAt().toInstant()) + (YesNo.isYes(report.seenAlone()) ? ", alone" : ", not alone: " + report.whyNotAlone()))
                    .add("Different because of what the child said", report.changedBecause())
                    .add("The child's needs", report.childNeeds())
                    .add("Harm", report.harm())
                    .add("What each parent wishes", report.parentsSay())
                    .add("The family", report.family())
                    .add("The guardian", report.guardianHome())
                    .add("Can they care until grown up", report.guardianCan())
                    .add("Child and guardian", report.guardianBond())
                    .add("Checks and references", report.checks())
                    .orNull());
        });
        return values;
    }
}
