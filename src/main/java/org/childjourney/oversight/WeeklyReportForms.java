package org.childjourney.oversight;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the weekly report: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class WeeklyReportForms {

    @Bean
    TaskForm<SendTheWeeklyReport> sendTheWeeklyReportForm(WeeklyReportOnForm onForm, WeeklyReports reports) {
        return TaskForm.of("send-the-weekly-report", SendTheWeeklyReport.class, onForm::toSend, (task, answers) -> {
            reports.send(task.reference(WeeklyReportProcess.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<AnswerForTheDelay> answerForTheLateReportForm(WeeklyReportOnForm onForm, WeeklyReports reports) {
        return TaskForm.of("answer-for-the-late-report", AnswerForTheDelay.class, onForm::late, (task, answers) -> {
            reports.answerForTheDelay(task.reference(WeeklyReportProcess.ID), answers, task.by());
        });
    }
}
