package org.childjourney.permanence;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about planning a lasting home: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class PermanenceForms {

    @Bean
    TaskForm<HoldPermanenceMeeting> holdThePermanenceMeetingForm(PermanenceOnForm onForm, PermanenceMeetings meetings) {
        return TaskForm.of("hold-the-permanence-meeting", HoldPermanenceMeeting.class, onForm::atMeeting, (task, answers) -> {
            return meetings.held(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<LookAtPermanencePlanning> lookAtThePermanencePlanningForm(PermanenceOnForm onForm, PermanenceMeetings meetings) {
        return TaskForm.of("look-at-the-permanence-planning", LookAtPermanencePlanning.class, onForm::atLook, (task, answers) -> {
            return meetings.looked(onForm.id(task), answers, task.by());
        });
    }
}
