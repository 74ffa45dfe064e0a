package org.childjourney.legal;

import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the court: evidence, application, hearings, and each order before it ends. */
@Configuration(proxyBeanMethods = false)
class CourtForms {

    @Bean
    TaskForm<FileEvidence> fileTheEvidence(LegalOnForm onForm, CourtApplications applications) {
        return TaskForm.of(CourtApplications.EVIDENCE, FileEvidence.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            values.put("dueBy", onForm.due(LegalClocks.EVIDENCE, legalCase));
            values.put("courtWhy", legalCase.stepDecisionWhy == null ? legalCase.panelReasons : legalCase.stepDecisionWhy);
            values.put("familyMeeting", legalCase.familyMeeting);
            values.put("familyAccepted", "accepted".equals(legalCase.familyAnswer));
            values.put("familyHeldOn", legalCase.familyHeldOn == null ? null : legalCase.familyHeldOn.toString());
            values.put("familyOfferedOn", legalCase.familyOfferedOn == null ? null : legalCase.familyOfferedOn.toString());
            return values;
        }, (TaskAtHand task, FileEvidence answers) -> applications.file(LegalOnForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<RecordIssue> recordTheIssue(LegalOnForm onForm, CourtApplications applications) {
        return TaskForm.of(CourtApplications.ISSUE, RecordIssue.class, task -> {
            var values = onForm.values(task);
            values.put("dueBy", onForm.due(LegalClocks.EVIDENCE, onForm.of(task)));
            values.put("filedWords", LondonTime.dayAndTime(onForm.of(task).evidenceFiledAt));
            return values;
        }, (TaskAtHand task, RecordIssue answers) -> Map.of("applied", applications.record(LegalOnForm.id(task), answers, task.by())));
    }

    @Bean
    TaskForm<RecordHearing> recordTheHearing(LegalOnForm onForm, Hearings hearings, HearingLines lines) {
        return TaskForm.of(Hearings.FORM, RecordHearing.class, task -> {
            var values = onForm.values(task);
            var legalCase = onForm.of(task);
            values.put("weeksEnd", onForm.due(LegalClocks.TWENTY_SIX_WEEKS, legalCase));
            values.put("courtExtensionWords", legalCase.courtExtendedTo == null ? "" : "The court extended them to " + LondonTime.longDate(legalCase.courtExtendedTo) + ".");
            values.put("hearingLines", lines.hearings(legalCase));
            values.put("orderLines", lines.orders(legalCase, onForm, task));
            HearingKind.ofTask(task.key()).ifPresent(kind -> values.put("hearingKind", kind.code()));
            return values;
        }, (TaskAtHand task, RecordHearing answers) -> Map.of("everyChildDecided",
                hearings.record(LegalOnForm.id(task), HearingKind.ofTask(task.key()), answers, task.by())));
    }

    @Bean
    TaskForm<OrderFollows> sayWhatFollowsTheOrder(CourtOrders orders, OrdersActedOn actedOn, ChildRecords records, Clocks clocks) {
        return TaskForm.of("say-what-follows-the-order", OrderFollows.class, task -> {
            var order = orders.get(task.reference(LegalProcesses.ORDER_ID));
            var values = new java.util.HashMap<>(records.heading(task.by(), order.child(), task.name()));
            values.put("orderWords", order.kind.label() + ", " + LondonTime.longDate(order.madeOn));
            values.put("dueBy", LondonTime.due(clocks.dueAt(orders.clockOf(order), order.id.toString()).toInstant()));
            return values;
        }, (TaskAtHand task, OrderFollows answers) -> actedOn.act(task.reference(LegalProcesses.ORDER_ID), answers, task.by()));
    }
}
