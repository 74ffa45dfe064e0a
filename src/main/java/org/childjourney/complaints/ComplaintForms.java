package org.childjourney.complaints;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about a complaint: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class ComplaintForms {

    @Bean
    TaskForm<AnswerTheComplaint> answerTheComplaintForm(ComplaintOnForm onForm, FirstStage stage) {
        return TaskForm.of("answer-the-complaint", AnswerTheComplaint.class, onForm::values, (task, answers) -> {
            return stage.answer(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordWhatTheySay> recordWhatTheySayForm(ComplaintOnForm onForm, FirstStage stage) {
        return TaskForm.of("record-what-they-say", RecordWhatTheySay.class, onForm::values, (task, answers) -> {
            return stage.said(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AppointTheInvestigators> appointTheInvestigatorsForm(ComplaintOnForm onForm, SecondStage stage) {
        return TaskForm.of("appoint-the-investigators", AppointTheInvestigators.class, onForm::values, (task, answers) -> {
            stage.appoint(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AdjudicateTheComplaint> adjudicateTheComplaintForm(ComplaintOnForm onForm, SecondStage stage) {
        return TaskForm.of("adjudicate-the-complaint", AdjudicateTheComplaint.class, onForm::values, (task, answers) -> {
            return stage.adjudicate(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheRequestForAPanel> recordTheRequestForAPanelForm(ComplaintOnForm onForm, SecondStage stage) {
        return TaskForm.of("record-the-request-for-a-panel", RecordTheRequestForAPanel.class, onForm::values, (task, answers) -> {
            return stage.request(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<HoldTheComplaintPanel> holdTheComplaintPanelForm(ComplaintOnForm onForm, ThirdStage stage) {
        return TaskForm.of("hold-the-complaint-panel", HoldTheComplaintPanel.class, onForm::values, (task, answers) -> {
            stage.held(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<SendThePanelsReport> sendThePanelsReportForm(ComplaintOnForm onForm, ThirdStage stage) {
        return TaskForm.of("send-the-panels-report", SendThePanelsReport.class, onForm::values, (task, answers) -> {
            stage.reported(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AnswerThePanel> answerThePanelForm(ComplaintOnForm onForm, ThirdStage stage) {
        return TaskForm.of("answer-the-panel", AnswerThePanel.class, onForm::values, (task, answers) -> {
            stage.answered(onForm.of(task), answers, task.by());
        });
    }
}
