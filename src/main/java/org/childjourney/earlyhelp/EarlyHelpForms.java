package org.childjourney.earlyhelp;

import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of early help, each with what stands in it and where its answers go. */
@Configuration(proxyBeanMethods = false)
class EarlyHelpForms {

    @Bean
    TaskForm<AskForAgreement> askTheFamilyForAgreement(EarlyHelpOnForm onForm, EarlyHelpAsking asking) {
        return TaskForm.of("ask-the-family-for-agreement", AskForAgreement.class, onForm::values,
                (TaskAtHand task, AskForAgreement answers) -> asking.ask(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<HoldHandover> holdTheHandoverToEarlyHelp(EarlyHelpOnForm onForm, EarlyHelpAsking asking) {
        return TaskForm.of("hold-the-handover-to-early-help", HoldHandover.class, onForm::handover,
                (TaskAtHand task, HoldHandover answers) -> asking.handOver(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<AssessFamily> assessTheWholeFamily(EarlyHelpOnForm onForm, EarlyHelpAssessments assessments) {
        return TaskForm.of("assess-the-whole-family", AssessFamily.class, onForm::assessment,
                (TaskAtHand task, AssessFamily answers) -> assessments.assess(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<FirstTeam> holdTheFirstTeamAroundTheFamily(EarlyHelpOnForm onForm, EarlyHelpAssessments assessments) {
        return TaskForm.of("hold-the-first-team-around-the-family", FirstTeam.class, onForm::team,
                (TaskAtHand task, FirstTeam answers) -> assessments.meet(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<ConsiderEarlyHarm> considerHarmInEarlyHelp(EarlyHelpOnForm onForm, EarlyHelpHarm harm) {
        return TaskForm.of("consider-harm-in-early-help", ConsiderEarlyHarm.class, onForm::harm,
                (TaskAtHand task, ConsiderEarlyHarm answers) -> harm.consider(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<ReviewEarlyHelp> reviewTheEarlyHelpPlan(EarlyHelpOnForm onForm, EarlyHelpReviews reviews) {
        return TaskForm.of("review-the-early-help-plan", ReviewEarlyHelp.class, onForm::review,
                (TaskAtHand task, ReviewEarlyHelp answers) -> reviews.hold(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<LookAtSupport> lookAtTheTargetedSupport(EarlyHelpOnForm onForm, EarlyHelpSupportLooks looks) {
        return TaskForm.of("look-at-the-targeted-support", LookAtSupport.class, task -> onForm.plan(task, EarlyHelpClocks.SUPPORT),
                (TaskAtHand task, LookAtSupport answers) -> looks.look(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<SendReferral> sendTheReferralFromEarlyHelp(EarlyHelpOnForm onForm, EarlyHelpStepUps stepUps) {
        return TaskForm.of("send-the-referral-from-early-help", SendReferral.class, onForm::referral,
                (TaskAtHand task, SendReferral answers) -> stepUps.send(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<HoldHealthReview> holdTheHealthReview(HealthReviewOnForm onForm, HealthReviewKeeping keeping) {
        return TaskForm.of("hold-the-health-review", HoldHealthReview.class, onForm::values,
                (TaskAtHand task, HoldHealthReview answers) -> keeping.hold(onForm.id(task), answers, task.by()));
    }

    @Bean
    TaskForm<ReachOut> reachOutToTheFamily(HealthReviewOnForm onForm, HealthReviewKeeping keeping) {
        return TaskForm.of("reach-out-to-the-family", ReachOut.class, onForm::values,
                (TaskAtHand task, ReachOut answers) -> keeping.reachOut(onForm.id(task), answers, task.by()));
    }
}
