package org.childjourney.oversight;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of supervision and its directions: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class SupervisionForms {

    @Bean
    TaskForm<HoldSupervision> holdTheSupervisionForm(SupervisionOnForm onForm, HeldSupervisions held) {
        return TaskForm.of("hold-the-supervision", HoldSupervision.class, onForm::values, (task, answers) -> {
            held.hold(task.reference(SupervisionProcess.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<CarryOutDirection> carryOutTheDirectionForm(DirectionOnForm onForm, Directions directions) {
        return TaskForm.of("carry-out-the-direction", CarryOutDirection.class, onForm::values, (task, answers) -> {
            return Map.of("directionDone", directions.carryOut(task.reference(DirectionProcess.ID), answers, task.by()));
        });
    }

    @Bean
    TaskForm<DecideOnDirection> decideOnTheDirectionForm(DirectionOnForm onForm, Directions directions) {
        return TaskForm.of("decide-on-the-direction", DecideOnDirection.class, onForm::values, (task, answers) -> {
            return Map.of("directionWithdrawn", directions.decide(task.reference(DirectionProcess.ID), answers, task.by()));
        });
    }
}
