package org.childjourney.closure;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a closing: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class ClosureForms {

    @Bean
    TaskForm<PrepareTheClosure> prepareTheClosureForm(ClosureOnForm onForm, ClosureAnswers answered) {
        return TaskForm.of("prepare-the-closure", PrepareTheClosure.class, onForm::values, (task, answers) -> {
            answered.prepare(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<ApproveTheClosure> approveTheClosureForm(ClosureOnForm onForm, ClosureAnswers answered) {
        return TaskForm.of("approve-the-closure", ApproveTheClosure.class, onForm::atApproval, (task, answers) -> {
            return answered.decide(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<CompleteTheRecord> completeTheRecordForm(ClosureOnForm onForm, ClosureAnswers answered) {
        return TaskForm.of("complete-the-record", CompleteTheRecord.class, onForm::atCompletion, (task, answers) -> {
            answered.complete(onForm.of(task).id, answers, task.by());
        });
    }
}
