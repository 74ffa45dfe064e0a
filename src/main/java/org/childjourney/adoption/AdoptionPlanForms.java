package org.childjourney.adoption;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the plan for adoption, of telling of decisions, and of looking for a family. */
@Configuration(proxyBeanMethods = false)
class AdoptionPlanForms {

    @Bean
    TaskForm<PrepareTheCase> adoptionCaseForm(AdoptionOnForm onForm, PlanDecisions decisions) {
        return TaskForm.of(PlanDecisions.CASE, PrepareTheCase.class, task -> onForm.values(task, AdoptionClocks.CASE), (task, answers) -> {
            decisions.prepare(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnAdoption> adoptionDecisionForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, PlanDecisions decisions) {
        return TaskForm.of(PlanDecisions.DECISION, DecideOnAdoption.class, papers::atDecision, (task, answers) -> {
            return decisions.decide(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<AnswerTheDecisionMaker> adoptionAnswerForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, PlanDecisions decisions) {
        return TaskForm.of("answer-the-decision-maker", AnswerTheDecisionMaker.class, papers::atDecision, (task, answers) -> {
            decisions.answer(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheAuthority> adoptionAuthorityForm(AdoptionOnForm onForm, PlanDecisions decisions) {
        return TaskForm.of("record-the-authority-to-place", RecordTheAuthority.class, onForm::values, (task, answers) -> {
            return Map.of("mayBePlaced", decisions.authority(onForm.id(task), answers, task.by()));
        });
    }

    @Bean
    TaskForm<TellOfTheDecision> adoptionTellForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptionNotices notices) {
        return TaskForm.of("tell-of-the-adoption-decision", TellOfTheDecision.class, task -> papers.ofNotice(task, AdoptionClocks.ORALLY), (task, answers) -> {
            notices.tell(onForm.notice(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ConfirmTheDecision> adoptionConfirmForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptionNotices notices) {
        return TaskForm.of("confirm-the-adoption-decision", ConfirmTheDecision.class, task -> papers.ofNotice(task, AdoptionClocks.WRITTEN), (task, answers) -> {
            notices.confirm(onForm.notice(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ReferForFamilyFinding> adoptionReferralForm(AdoptionOnForm onForm, FamilySearches searches) {
        return TaskForm.of("refer-for-family-finding", ReferForFamilyFinding.class, task -> onForm.values(task, AdoptionClocks.REFERRAL), (task, answers) -> {
            searches.refer(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<FindAFamily> adoptionFamilyForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, FamilySearches searches) {
        return TaskForm.of(FamilySearches.FOUND, FindAFamily.class, papers::ofSearch, (task, answers) -> {
            return searches.find(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordThePanel> adoptionPanelForm(AdoptionOnForm onForm, FamilySearches searches) {
        return TaskForm.of(FamilySearches.PANEL, RecordThePanel.class, task -> onForm.withFamily(task, onForm.values(task, AdoptionClocks.MATCH)), (task, answers) -> {
            searches.panel(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnTheMatch> adoptionMatchForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, FamilySearches searches) {
        return TaskForm.of("decide-on-the-match", DecideOnTheMatch.class, papers::atMatch, (task, answers) -> {
            return searches.decide(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<DecideOnTheAdopters> adoptersDecisionForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptersSuitability suitability) {
        return TaskForm.of(AdoptersSuitability.DECISION, DecideOnTheAdopters.class, papers::ofAdopters, (task, answers) -> {
            return suitability.decide(onForm.adopters(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheIndependentReview> adoptersReviewForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptersSuitability suitability) {
        return TaskForm.of(AdoptersSuitability.REVIEW, RecordTheIndependentReview.class, papers::ofAdopters, (task, answers) -> {
            return Map.of("reviewAsked", suitability.review(onForm.adopters(task), answers, task.by()));
        });
    }
}
