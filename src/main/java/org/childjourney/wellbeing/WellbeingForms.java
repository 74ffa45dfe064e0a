package org.childjourney.wellbeing;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about health and education in care, and who answers for each. */
@Configuration(proxyBeanMethods = false)
class WellbeingForms {

    @Bean
    TaskForm<AskForHealthAssessment> askForTheHealthAssessmentForm(HealthOnForm onForm, HealthRequests requests) {
        return TaskForm.of(HealthRequests.FORM, AskForHealthAssessment.class, onForm::ask, (task, answers) -> {
            requests.ask(WellbeingOnForm.id(task), answers, task.by());
            return Map.of("requestOutcome", answers.outcome());
        });
    }

    @Bean
    TaskForm<RecordHealthAssessment> recordTheHealthAssessmentForm(HealthOnForm onForm, HealthRecords records) {
        return TaskForm.of(HealthRecords.FORM, RecordHealthAssessment.class, onForm::record, (task, answers) -> {
            records.record(WellbeingOnForm.id(task), answers, task.by());
            return Map.of("assessmentOutcome", answers.howItWent().code());
        });
    }

    @Bean
    TaskForm<RecordDentalCheck> recordTheDentalCheckForm(WellbeingOnForm onForm, DentalCourse dental) {
        return TaskForm.of(DentalCourse.FORM, RecordDentalCheck.class, task -> onForm.values(task, WellbeingClocks.DENTAL), (task, answers) -> {
            dental.record(onForm.of(task), answers, task.by());
            return Map.of("dentalOutcome", answers.outcome().code());
        });
    }

    @Bean
    TaskForm<RecordQuestionnaire> recordTheStrengthsAndDifficultiesForm(WellbeingOnForm onForm, StrengthsCourse strengths) {
        return TaskForm.of(StrengthsCourse.FORM, RecordQuestionnaire.class, task -> onForm.values(task, WellbeingClocks.STRENGTHS), (task, answers) -> {
            strengths.record(onForm.of(task), answers, task.by());
            return Map.of("questionnaireOutcome", answers.howItWent().code());
        });
    }

    @Bean
    TaskForm<BeginEducationPlan> beginTheEducationPlanForm(EducationOnForm onForm, EducationMeetings meetings) {
        return TaskForm.of(EducationMeetings.BEGIN, BeginEducationPlan.class, onForm::begin, (task, answers) -> {
            meetings.begin(WellbeingOnForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<WriteEducationPlan> writeTheEducationPlanForm(EducationOnForm onForm, EducationMeetings meetings) {
        return TaskForm.of(EducationMeetings.WRITE, WriteEducationPlan.class, onForm::write, (task, answers) -> {
            meetings.write(WellbeingOnForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<CheckEducationPlan> checkTheEducationPlanForm(EducationOnForm onForm, EducationChecks checks) {
        return TaskForm.of(EducationChecks.FORM, CheckEducationPlan.class, onForm::check, (task, answers) -> {
            checks.decide(WellbeingOnForm.id(task), answers, task.by());
            return Map.of("checkDecision", answers.decision().code());
        });
    }
}
