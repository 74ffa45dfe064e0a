package org.childjourney.secure;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about secure accommodation: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class SecureForms {

    @Bean
    TaskForm<DecideOnSecureAccommodation> decideOnSecureAccommodationForm(SecureOnForm onForm, SecureDecisions decisions) {
        return TaskForm.of("decide-on-secure-accommodation", DecideOnSecureAccommodation.class, onForm::atDecision, (task, answers) -> {
            return decisions.decide(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheSecureAdmission> recordTheSecureAdmissionForm(SecureOnForm onForm, SecureAdmissions admissions) {
        return TaskForm.of("record-the-secure-admission", RecordTheSecureAdmission.class, onForm::atDecision, (task, answers) -> {
            return admissions.admit(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<SayWhatFollowsInSecure> sayWhatFollowsInSecureForm(SecureOnForm onForm, SecureStays stays) {
        return TaskForm.of("say-what-follows-in-secure", SayWhatFollowsInSecure.class, onForm::inTheStay, (task, answers) -> {
            stays.whatFollows(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<HoldTheSecureReview> holdTheSecureReviewForm(SecureOnForm onForm, SecureStays stays) {
        return TaskForm.of("hold-the-secure-review", HoldTheSecureReview.class, onForm::atReview, (task, answers) -> {
            return stays.review(onForm.of(task).id, answers, task.by());
        });
    }
}
