package org.childjourney.reviews;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of reviews and concerns. */
@Configuration(proxyBeanMethods = false)
class ReviewsForms {

    @Bean
    TaskForm<ConsultTheChild> consultTheChild(ReviewOnForm onForm, ReviewersWork work) {
        return TaskForm.of("consult-the-child", ConsultTheChild.class, onForm::values,
                (task, answers) -> { work.consult(task.reference(CareReviewProcess.ID), answers, task.by()); });
    }

    @Bean
    TaskForm<HoldTheReview> holdTheReview(ReviewOnForm onForm, HeldReviews reviews) {
        return TaskForm.of("hold-the-review", HoldTheReview.class, onForm::values, (task, answers) -> {
            reviews.record(task.reference(CareReviewProcess.ID), answers, task.by());
            return Map.of("reviewOutcome", answers.reviewOutcome().name());
        });
    }

    @Bean
    TaskForm<CirculateTheDecisions> circulateTheDecisions(ReviewOnForm onForm, ReviewersWork work) {
        return TaskForm.of("circulate-the-decisions", CirculateTheDecisions.class, task -> onForm.afterwards(task, CareReviewClocks.CIRCULATE),
                (task, answers) -> { work.circulate(task.reference(CareReviewProcess.ID), answers, task.by()); });
    }

    @Bean
    TaskForm<CheckMidway> checkMidway(ReviewOnForm onForm, ReviewersWork work) {
        return TaskForm.of("check-midway", CheckMidway.class, task -> onForm.afterwards(task, CareReviewClocks.MIDWAY),
                (task, answers) -> { work.checkMidway(task.reference(CareReviewProcess.ID), answers, task.by()); });
    }

    @Bean
    TaskForm<AnswerTheConcern> answerTheConcern(ConcernOnForm onForm, ConcernAnswers concerns) {
        return TaskForm.of("answer-the-concern", AnswerTheConcern.class, onForm::forAnswer,
                (task, answers) -> { concerns.answer(task.reference(ConcernProcess.ID), answers, task.by()); });
    }

    @Bean
    TaskForm<DecideOnTheAnswer> decideOnTheAnswer(ConcernOnForm onForm, ConcernAnswers concerns) {
        return TaskForm.of("decide-on-the-answer", DecideOnTheAnswer.class, onForm::forDecision, (task, answers) -> {
            concerns.decide(task.reference(ConcernProcess.ID), answers, task.by());
            return Map.of("concernDecision", answers.decision().name());
        });
    }

    @Bean
    TaskForm<TellCafcass> tellCafcass(ConcernOnForm onForm, CafcassNotices notices) {
        return TaskForm.of("tell-cafcass", TellCafcass.class, onForm::values,
                (task, answers) -> { notices.tell(task.reference(ConcernProcess.ID), answers, task.by()); });
    }
}
