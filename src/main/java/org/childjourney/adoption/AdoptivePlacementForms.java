package org.childjourney.adoption;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.childjourney.visits.VisitToChild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a child who moves to adopters, lives with them, is adopted, or does not stay. */
@Configuration(proxyBeanMethods = false)
class AdoptivePlacementForms {

    @Bean
    TaskForm<PlanTheIntroductions> adoptionIntroductionsForm(AdoptionOnForm onForm, AdoptivePlacements placements) {
        return TaskForm.of("plan-the-introductions", PlanTheIntroductions.class, task -> onForm.withFamily(task, onForm.values(task)), (task, answers) -> {
            placements.introductions(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheMove> adoptionMoveForm(AdoptionOnForm onForm, AdoptivePlacements placements) {
        return TaskForm.of("record-the-move-to-the-adopters", RecordTheMove.class, task -> onForm.withFamily(task, onForm.values(task)), (task, answers) -> {
            return placements.moved(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<VisitToChild> adoptionVisitForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptionVisits visits) {
        return TaskForm.of("visit-the-child-with-adopters", VisitToChild.class, papers::atVisit, (task, answers) -> {
            return Map.of("childSeen", visits.record(onForm.id(task), answers, task.by()));
        });
    }

    @Bean
    TaskForm<HoldTheAdoptionReview> adoptionReviewForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptionReviews reviews) {
        return TaskForm.of("hold-the-adoption-review", HoldTheAdoptionReview.class, papers::atReview, (task, answers) -> {
            reviews.hold(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheApplication> adoptionApplicationForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptivePlacements placements) {
        return TaskForm.of("record-the-adoption-application", RecordTheApplication.class, papers::atApplication, (task, answers) -> {
            placements.application(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<RecordTheOrder> adoptionOrderForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, AdoptivePlacements placements) {
        return TaskForm.of("record-the-adoption-order", RecordTheOrder.class, papers::atOrder, (task, answers) -> {
            return placements.order(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<SealTheRecord> adoptionSealingForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, PlacementsThatEnd ends) {
        return TaskForm.of("seal-the-record", SealTheRecord.class, papers::atSealing, (task, answers) -> {
            ends.seal(onForm.id(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ReturnTheChild> adoptionReturnForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, ConsentWithdrawals withdrawals) {
        return TaskForm.of("return-the-child-after-withdrawal", ReturnTheChild.class, papers::atReturn, (task, answers) -> {
            return Map.of("childReturned", withdrawals.returned(onForm.id(task), answers, task.by()));
        });
    }

    @Bean
    TaskForm<HoldTheDisruption> adoptionDisruptionForm(AdoptionOnForm onForm, AdoptionPapersOnForm papers, PlacementsThatEnd ends) {
        return TaskForm.of("hold-the-adoption-disruption-meeting", HoldTheDisruption.class, papers::atDisruption, (task, answers) -> {
            return Map.of("stillForAdoption", ends.meeting(onForm.id(task), answers, task.by()));
        });
    }
}
