package org.childjourney.transfer;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a handover: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class TransferForms {

    @Bean
    TaskForm<DecideOnAnotherWorker> decideOnAnotherWorkerForm(TransferOnForm onForm, TransferAnswers answered) {
        return TaskForm.of("decide-on-another-worker", DecideOnAnotherWorker.class, onForm::values, (task, answers) -> {
            return answered.decide(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<HandoverSummary> writeTheHandoverForm(TransferOnForm onForm, TransferAnswers answered) {
        return TaskForm.of("write-the-handover", HandoverSummary.class, onForm::values, (task, answers) -> {
            answered.write(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<AcceptTheChild> acceptTheChildForm(TransferOnForm onForm, TransferAnswers answered) {
        return TaskForm.of("accept-the-child", AcceptTheChild.class, onForm::atAcceptance, (task, answers) -> {
            return answered.accept(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<MeetForTheHandover> meetForTheHandoverForm(TransferOnForm onForm, TransferAnswers answered) {
        return TaskForm.of("meet-for-the-handover", MeetForTheHandover.class, onForm::values, (task, answers) -> {
            answered.meet(onForm.of(task).id, answers, task.by());
        });
    }
}
