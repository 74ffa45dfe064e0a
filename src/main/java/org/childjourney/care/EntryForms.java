package org.childjourney.care;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms with which a child comes into care. */
@Configuration(proxyBeanMethods = false)
class EntryForms {

    @Bean
    TaskForm<WayIntoCare> careWayIntoCareForm(CareOnForm onForm, WaysIntoCare ways) {
        return TaskForm.of(WaysIntoCare.FORM, WayIntoCare.class, task -> {
            var values = onForm.values(task);
            values.put("statusChoices", Choices.of(LegalStatus.V2, LegalStatus.C1, LegalStatus.C2, LegalStatus.E1, LegalStatus.L1, LegalStatus.L2, LegalStatus.L3,
                    LegalStatus.J1, LegalStatus.J2, LegalStatus.J3));
            values.put("needChoices", Choices.of(NeedForCare.values()));
            values.put("prevPermChoices", Choices.of(EarlierPermanence.values()));
            return values;
        }, (task, answers) -> {
            boolean comes = ways.record(onForm.care(task), answers, task.by());
            return Map.of("comesIntoCare", comes);
        });
    }

    @Bean
    TaskForm<RecordTheAgreement> careAgreementForm(CareOnForm onForm, CareStatus status) {
        return TaskForm.of("record-the-agreement", RecordTheAgreement.class, onForm::values, (task, answers) -> {
            status.agreed(onForm.care(task), answers, task.by());
            return Map.of("agreementGiven", YesNo.isYes(answers.agreementGiven()));
        });
    }

    @Bean
    TaskForm<AppointTheReviewingOfficer> careReviewingOfficerForm(CareOnForm onForm, ReviewingOfficers officers) {
        return TaskForm.of("appoint-the-reviewing-officer", AppointTheReviewingOfficer.class, task -> {
            var values = onForm.values(task, CareClocks.OFFICER, onForm.care(task));
            values.put("officerChoices", officers.choices(onForm.care(task)));
            return values;
        }, (task, answers) -> {
            officers.appoint(onForm.care(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<PrepareTheCarePlan> carePrepareTheCarePlanForm(CareOnForm onForm, CarePlans plans, CarePlansOnForm onPlan) {
        return TaskForm.of("prepare-the-care-plan", PrepareTheCarePlan.class, onPlan::toPrepare, (task, answers) -> {
            plans.prepare(onForm.care(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AgreeTheCarePlan> careAgreeTheCarePlanForm(CareOnForm onForm, CarePlans plans, CarePlansOnForm onPlan) {
        return TaskForm.of("agree-the-care-plan", AgreeTheCarePlan.class, onPlan::toAgree, (task, answers) -> {
            plans.agree(onForm.care(task), answers, task.by());
            return Map.of("planAgreed", YesNo.isYes(answers.planAgreed()));
        });
    }
}
