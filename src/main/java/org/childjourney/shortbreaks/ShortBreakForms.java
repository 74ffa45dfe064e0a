package org.childjourney.shortbreaks;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about short breaks: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class ShortBreakForms {

    @Bean
    TaskForm<AgreeTheShortBreakPlan> agreeTheShortBreakPlanForm(ShortBreakOnForm onForm, ShortBreakPlans plans) {
        return TaskForm.of("agree-the-short-break-plan", AgreeTheShortBreakPlan.class, onForm::values, (task, answers) -> {
            return plans.agree(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<PlanTheShortBreak> planTheShortBreakForm(ShortBreakOnForm onForm, ShortBreakStays stays) {
        return TaskForm.of("plan-the-short-break", PlanTheShortBreak.class, onForm::values, (task, answers) -> {
            return stays.plan(onForm.stay(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheShortBreak> recordTheShortBreakForm(ShortBreakOnForm onForm, ShortBreakStays stays) {
        return TaskForm.of("record-the-short-break", RecordTheShortBreak.class, onForm::atStay, (task, answers) -> {
            return stays.record(onForm.stay(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<ReviewTheShortBreaks> reviewTheShortBreaksForm(ShortBreakOnForm onForm, ShortBreakReviews reviews) {
        return TaskForm.of("review-the-short-breaks", ReviewTheShortBreaks.class, onForm::atReview, (task, answers) -> {
            return reviews.review(onForm.of(task).id, answers, task.by());
        });
    }
}
