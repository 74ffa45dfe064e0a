package org.childjourney.privatefostering;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about private fostering: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class PrivateFosteringForms {

    @Bean
    TaskForm<VisitPrivateFostering> visitThePrivatelyFosteredChildForm(PrivateFosteringOnForm onForm, PrivateFosteringVisits visits) {
        return TaskForm.of("visit-the-privately-fostered-child", VisitPrivateFostering.class, onForm::atVisit, (task, answers) -> {
            return visits.record(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnPrivateFostering> decideOnPrivateFosteringForm(PrivateFosteringOnForm onForm, SuitabilityDecisions decisions) {
        return TaskForm.of("decide-on-private-fostering", DecideOnPrivateFostering.class, onForm::atDecision, (task, answers) -> {
            return decisions.decide(onForm.of(task).id, answers, task.by());
        });
    }
}
