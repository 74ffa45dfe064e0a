package org.childjourney.oversight;

import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the Annex A lists: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class AnnexAForms {

    @Bean
    TaskForm<LookAtTheFindings> lookAtTheFindingsForm(AnnexAOnForm onForm, AnnexARuns runs) {
        return TaskForm.of("look-at-the-findings", LookAtTheFindings.class, onForm::toLookAt, (task, answers) -> {
            runs.look(task.reference(AnnexARunProcess.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<AnswerForTheDelay> answerForTheLateListsForm(AnnexAOnForm onForm, AnnexARuns runs) {
        return TaskForm.of("answer-for-the-late-lists", AnswerForTheDelay.class, onForm::late, (task, answers) -> {
            runs.answerForTheDelay(task.reference(AnnexARunProcess.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<CorrectTheFindings> correctTheFindingsForm(AnnexAOnForm onForm, AnnexACorrections corrections) {
        return TaskForm.of("correct-the-findings", CorrectTheFindings.class, onForm::toCorrect, (task, answers) -> {
            corrections.correct(task.reference(AnnexACorrectionTasks.ID), answers, task.by());
        });
    }

    @Bean
    TaskForm<LookAfterTheCorrection> lookAfterTheCorrectionForm(AnnexAOnForm onForm, AnnexACorrections corrections) {
        return TaskForm.of("look-after-the-correction", LookAfterTheCorrection.class, onForm::toCorrect, (task, answers) -> {
            corrections.lookedAfter(task.reference(AnnexACorrectionTasks.ID), answers, task.by());
        });
    }
}
