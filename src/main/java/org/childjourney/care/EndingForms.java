package org.childjourney.care;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms with which care ends. */
@Configuration(proxyBeanMethods = false)
class EndingForms {

    @Bean
    TaskForm<PlanTheEndingOfCare> carePlanTheEndingForm(CareOnForm onForm, EndingsOfCare endings, EndingsOnForm onEnding) {
        return TaskForm.of("plan-the-ending-of-care", PlanTheEndingOfCare.class, onEnding::toPlan, (task, answers) -> {
            endings.plan(onForm.care(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AgreeTheEndingOfCare> careAgreeTheEndingForm(CareOnForm onForm, EndingsOfCare endings, EndingsOnForm onEnding) {
        return TaskForm.of("agree-the-ending-of-care", AgreeTheEndingOfCare.class, onEnding::values, (task, answers) -> {
            endings.agree(onForm.care(task), answers, task.by());
            return Map.of("reviewAgrees", YesNo.isYes(answers.reviewAgrees()));
        });
    }

    @Bean
    TaskForm<RecordTheEndOfCare> careRecordTheEndForm(CareOnForm onForm, EndingsOfCare endings, EndingsOnForm onEnding) {
        return TaskForm.of("record-the-end-of-care", RecordTheEndOfCare.class, onEnding::values, (task, answers) -> {
            boolean over = endings.record(onForm.care(task), answers, task.by());
            return Map.of("careOver", over);
        });
    }
}
