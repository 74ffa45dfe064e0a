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

/** The forms about a connected person: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class ConnectedPersonForms {

    private final ConnectedPersonTable table;
    private final PermanenceClocks clocks;
    private final ChildRecords records;
    private final Papers papers;

    ConnectedPersonForms(ConnectedPersonTable table, PermanenceClocks clocks, ChildRecords records, Papers papers) {
        this.table = table;
        this.clocks = clocks;
        this.records = records;
        this.papers = papers;
    }

    @Bean
    TaskForm<LookAtViability> lookAtTheViabilityForm(ConnectedPersonAssessments assessments) {
        return TaskForm.of("look-at-the-viability", LookAtViability.class, this::values, (task, answers) -> {
            assessments.looked(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ApproveForNow> approveTheConnectedPersonForNowForm(ConnectedPersonDecisions decisions) {
        return TaskForm.of("approve-the-connected-person-for-now", ApproveForNow.class, task -> {
            var values = values(task);
            papers.latest(id(task), ConnectedPersonAssessments.VIABILITY, LookAtViability.class).ifPresent(look -> {
                values.put("viabilityText", YesNo.isYes(look.viable()) ? "Good enough for now" : "Not good enough");
                values.put("viabilityBecause", look.viableBecause());
                values.put("childSaid", look.childSaid());
                values.put("viabilityLines", new FormLines().add("Seen in the home on", LondonTime.dayAndTime(look.visitedAt().toInstant())).add("Everybody there", look.household())
                        .add("The home, and what is dangerous there", look.home()).add("The child and this person", look.bond()).add("What is known of harm", look.harmHistory())
                        .add("Can they keep the child safe", look.parentsRisk()).add("Different because of what the child said", look.changedBecause())
                        .add("What help they need from today", look.supportNow()).orNull());
            });
            return values;
        }, (task, answers) -> {
            return decisions.forNow(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AssessConnectedPerson> assessTheConnectedPersonForm(ConnectedPersonAssessments assessments) {
        return TaskForm.of("assess-the-connected-person", AssessConnectedPerson.class, this::values, (task, answers) -> {
            return assessments.assessed(id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnConnectedPerson> decideOnTheConnectedPersonForm(ConnectedPersonDecisions decisions) {
        return TaskForm.of("decide-on-the-connected-person", DecideOnConnectedPerson.class, task -> {
            var values = values(task);
            papers.latest(id(task), ConnectedPersonAssessments.ASSESSMENT, AssessConnectedPerson.class).ifPresent(found -> {
                values.put("findingText", found.findingInWords());
                values.put("makeOfIt", found.makeOfIt());
                values.put("childSaid", found.childSaid());
                values.put("assessmentLines", new FormLines().add("What the carer can give this child, and what not", found.carerCan())
                        .add("Household, checks, references, medical report, training", found.household()).add("Parents and wider family", found.parentsSay())
                        .add("Different because of what the child said", found.changedBecause()).add("Still missing", found.stillMissing()).orNull());
            });
            return values;
        }, (task, answers) -> {
            return decisions.inFull(id(task), answers, task.by());
        });
    }

    private static UUID id(TaskAtHand task) {
        return task.reference(ConnectedPersonAssessmentProcess.ID);
    }

    private Map<String, Object> values(TaskAtHand task) {
        var person = table.get(id(task));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), person.child(), task.name()));
        values.put("connectedStanding", "Placed with family or friends since " + LondonTime.longDate(LondonTime.day(person.placedAt))
                + (person.approvedForNowAt == null ? "; not approved for now yet." : "; approved for now on " + LondonTime.longDate(LondonTime.day(person.approvedForNowAt)) + "."));
        values.put("dueBy", clocks.due(person.approvalRule(), person.id));
        values.put("extendedOnce", person.isExtended());
        return values;
    }
}
