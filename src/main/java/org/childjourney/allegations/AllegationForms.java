package org.childjourney.allegations;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about an allegation: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class AllegationForms {

    @Bean
    TaskForm<ReportToTheDesignatedOfficer> reportToTheDesignatedOfficerForm(AllegationOnForm onForm, AllegationSteps steps) {
        return TaskForm.of("report-to-the-designated-officer", ReportToTheDesignatedOfficer.class, onForm::atReport, (task, answers) -> {
            steps.reported(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnTheAllegation> decideOnTheAllegationForm(AllegationOnForm onForm, AllegationSteps steps) {
        return TaskForm.of("decide-on-the-allegation", DecideOnTheAllegation.class, onForm::values, (task, answers) -> {
            return steps.decided(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<HoldTheAllegationMeeting> holdTheAllegationMeetingForm(AllegationOnForm onForm, AllegationSteps steps) {
        return TaskForm.of("hold-the-allegation-meeting", HoldTheAllegationMeeting.class, onForm::values, (task, answers) -> {
            return steps.met(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ConcludeTheAllegation> concludeTheAllegationForm(AllegationOnForm onForm, AllegationConclusions conclusions) {
        return TaskForm.of("conclude-the-allegation", ConcludeTheAllegation.class, onForm::values, (task, answers) -> {
            conclusions.conclude(onForm.of(task), answers, task.by());
        });
    }
}
