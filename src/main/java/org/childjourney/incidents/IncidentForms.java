package org.childjourney.incidents;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about a serious incident: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class IncidentForms {

    @Bean
    TaskForm<DecideOnTheNotification> decideOnTheNotificationForm(IncidentOnForm onForm, IncidentSteps steps) {
        return TaskForm.of("decide-on-the-notification", DecideOnTheNotification.class, onForm::values, (task, answers) -> {
            return steps.notification(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<WriteTheRapidReview> writeTheRapidReviewForm(IncidentOnForm onForm, IncidentSteps steps) {
        return TaskForm.of("write-the-rapid-review", WriteTheRapidReview.class, onForm::values, (task, answers) -> {
            return steps.rapidReview(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<PublishTheReview> publishTheReviewForm(IncidentOnForm onForm, IncidentSteps steps) {
        return TaskForm.of("publish-the-review", PublishTheReview.class, onForm::values, (task, answers) -> {
            steps.published(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DoTheLearningAction> doTheLearningActionForm(IncidentOnForm onForm, LearningActions actions) {
        return TaskForm.of("do-the-learning-action", DoTheLearningAction.class, onForm::atAction, (task, answers) -> {
            actions.done(onForm.action(task), answers, task.by());
        });
    }
}
