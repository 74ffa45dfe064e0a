package org.childjourney.leavingcare;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of contacts, birthdays, and help after 21: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class StayingInTouchForms {

    @Bean
    TaskForm<RecordContactWithTheCareLeaver> recordContactWithTheCareLeaverForm(LeavingCareOnForm onForm, CareLeaverContacts contacts) {
        return TaskForm.of("record-contact-with-the-care-leaver", RecordContactWithTheCareLeaver.class, task -> {
            var values = onForm.values(task, onForm.of(task).contactRule);
            values.put("visitAfterMove", LeavingCareClocks.VISIT_AFTER_MOVE.equals(onForm.of(task).contactRule));
            return values;
        }, (task, answers) -> {
            return contacts.record(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheBirthdayStatus> recordTheBirthdayStatusForm(LeavingCareOnForm onForm, CareLeaverBirthdays birthdays) {
        return TaskForm.of("record-the-birthday-status", RecordTheBirthdayStatus.class, task ->
                onForm.atBirthday(task, birthdays.get(task.reference(LeavingCareProcesses.BIRTHDAY_ID))), (task, answers) -> {
            birthdays.record(task.reference(LeavingCareProcesses.BIRTHDAY_ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<OfferHelpAfterTwentyOne> offerHelpAfterTwentyOneForm(LeavingCareOnForm onForm, HelpAfterTwentyOne later) {
        return TaskForm.of("offer-help-after-twenty-one", OfferHelpAfterTwentyOne.class, task -> onForm.values(task, later.rule(onForm.of(task))), (task, answers) -> {
            return later.offered(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<PrepareTheEndAtTwentyFive> prepareTheEndAtTwentyFiveForm(LeavingCareOnForm onForm, HelpAfterTwentyOne later) {
        return TaskForm.of("prepare-the-end-at-twenty-five", PrepareTheEndAtTwentyFive.class, task -> onForm.values(task, LeavingCareClocks.TWENTY_FIVE), (task, answers) -> {
            later.prepared(onForm.of(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AssessForEducation> assessForEducationForm(LeavingCareOnForm onForm, EducationAssessments education) {
        return TaskForm.of("assess-for-education", AssessForEducation.class, task -> onForm.values(task, LeavingCareClocks.STUDY), (task, answers) -> {
            education.assess(onForm.of(task), answers, task.by());
        });
    }
}
