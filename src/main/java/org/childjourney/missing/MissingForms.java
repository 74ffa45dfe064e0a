package org.childjourney.missing;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about a missing child: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class MissingForms {

    @Bean
    TaskForm<TellPoliceAndParents> tellPoliceAndParentsForm(MissingOnForm onForm, MissingSearch search) {
        return TaskForm.of("tell-police-and-parents", TellPoliceAndParents.class, onForm::values, (task, answers) -> {
            search.told(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<JudgeTheMissingRisk> judgeTheMissingRiskForm(MissingOnForm onForm, MissingSearch search) {
        return TaskForm.of("judge-the-missing-risk", JudgeTheMissingRisk.class, onForm::values, (task, answers) -> {
            search.judge(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<TellTheDirectorOfTheMissingChild> tellTheDirectorOfTheMissingChildForm(MissingOnForm onForm, MissingSearch search) {
        return TaskForm.of("tell-the-director-of-the-missing-child", TellTheDirectorOfTheMissingChild.class, onForm::values, (task, answers) -> {
            search.directorTold(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<FoundChild> recordTheReturnForm(MissingOnForm onForm, MissingReturns returns) {
        return TaskForm.of("record-the-return", FoundChild.class, onForm::atReturn, (task, answers) -> {
            returns.record(onForm.of(task).id, answers, task.by());
        });
    }

    @Bean
    TaskForm<HoldTheReturnInterview> holdTheReturnInterviewForm(MissingOnForm onForm, ReturnInterviews interviews) {
        return TaskForm.of("hold-the-return-interview", HoldTheReturnInterview.class, onForm::atInterview, (task, answers) -> {
            interviews.record(onForm.of(task).id, answers, task.by());
            return Map.of("interviewOutcome", answers.outcome().code());
        });
    }
}
