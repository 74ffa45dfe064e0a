package org.childjourney.leavingcare;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the class, the needs and the plan: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class LeavingCareForms {

    @Bean
    TaskForm<ConfirmTheLeavingCareClass> confirmTheLeavingCareClassForm(LeavingCareOnForm onForm, LeavingCareClasses classes, CareLeaverCourse course) {
        return TaskForm.of("confirm-the-leaving-care-class", ConfirmTheLeavingCareClass.class, task -> {
            var values = onForm.values(task, LeavingCareClocks.CLASS);
            var suggestion = classes.suggestion(onForm.of(task));
            values.put("suggestedClass", LeavingCareClass.of(suggestion.code()).label() + ": " + suggestion.why());
            values.put("careWords", classes.inWords(onForm.of(task)));
            return values;
        }, (task, answers) -> {
            var leaver = onForm.of(task);
            var outcome = classes.confirm(leaver, answers, task.by());
            course.takeOn(leaver, answers.careClass(), task.by());
            return outcome;
        });
    }

    @Bean
    TaskForm<NameThePersonalAdviser> nameThePersonalAdviserForm(LeavingCareOnForm onForm, PathwayNeeds needs) {
        return TaskForm.of("name-the-personal-adviser", NameThePersonalAdviser.class, task -> {
            var values = onForm.values(task, LeavingCareClocks.NEEDS);
            values.put("adviserChoices", needs.advisers());
            return values;
        }, (task, answers) -> {
            needs.name(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AssessThePathwayNeeds> assessThePathwayNeedsForm(LeavingCareOnForm onForm, PathwayNeeds needs) {
        return TaskForm.of("assess-the-pathway-needs", AssessThePathwayNeeds.class, task -> onForm.values(task, LeavingCareClocks.NEEDS), (task, answers) -> {
            needs.assess(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<WriteThePathwayPlan> writeThePathwayPlanForm(LeavingCareOnForm onForm, PathwayPlansOnForm plansOnForm, PathwayPlans plans) {
        return TaskForm.of(PathwayPlans.FIRST, WriteThePathwayPlan.class, plansOnForm::toWrite, (task, answers) -> {
            plans.write(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ReviewThePathwayPlan> reviewThePathwayPlanForm(LeavingCareOnForm onForm, PathwayPlansOnForm plansOnForm, PathwayPlans plans) {
        return TaskForm.of(PathwayPlans.AGAIN, ReviewThePathwayPlan.class, plansOnForm::toReview, (task, answers) -> {
            plans.review(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AgreeThePathwayPlan> agreeThePathwayPlanForm(LeavingCareOnForm onForm, PathwayPlansOnForm plansOnForm, PathwayPlans plans) {
        return TaskForm.of(PathwayPlans.AGREED, AgreeThePathwayPlan.class, plansOnForm::toAgree, (task, answers) -> {
            return plans.agree(onForm.of(task), answers, task.by());
        });
    }
}
