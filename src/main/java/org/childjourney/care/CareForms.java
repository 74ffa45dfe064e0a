package org.childjourney.care;

import java.util.Map;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.YesNo;
import org.childjourney.timescales.LondonTime;
import org.childjourney.visits.VisitToChild;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of visits and of moves of children in care, and of how care ends. */
@Configuration(proxyBeanMethods = false)
class CareForms {

    @Bean
    TaskForm<VisitToChild> careVisitForm(CareOnForm onForm, CareVisits visits, CareVisitsOnForm onVisit) {
        return TaskForm.of("visit-the-child-in-care", VisitToChild.class, onVisit::values, (task, answers) -> {
            boolean seen = visits.record(onForm.care(task), answers, task.by());
            return Map.of("childSeen", seen);
        });
    }

    @Bean
    TaskForm<SayWhyTheChildMoves> careSayWhyForm(CareOnForm onForm, PlacementMoves moves) {
        return TaskForm.of("say-why-the-child-moves", SayWhyTheChildMoves.class, task -> {
            var move = moves.get(onForm.move(task));
            var values = onForm.values(task);
            values.put("moveReasonChoices", Choices.of(MoveReason.values()));
            values.put("moveAskedAt", LondonTime.dayAndTime(move.askedAt));
            values.put("moveBecause", move.because == null ? "not written down" : move.because);
            return values;
        }, (task, answers) -> {
            moves.sayWhy(onForm.move(task), answers, task.by());
            return Map.of("childMoves", YesNo.isYes(answers.childMoves()));
        });
    }

    @Bean
    TaskForm<LookAtTheStability> careStabilityForm(CareOnForm onForm, PlacementMoves moves, AfterMoves after) {
        return TaskForm.of("look-at-the-stability", LookAtTheStability.class, task -> {
            var values = onForm.values(task);
            values.put("placementsInAYear", moves.get(onForm.move(task)).placements);
            values.put("placementHistory", onForm.history(onForm.care(task)));
            return values;
        }, (task, answers) -> {
            after.stability(onForm.move(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<HoldTheDisruptionMeeting> careDisruptionForm(CareOnForm onForm, PlacementMoves moves, AfterMoves after) {
        return TaskForm.of("hold-the-disruption-meeting", HoldTheDisruptionMeeting.class, task -> {
            var values = onForm.values(task, CareClocks.DISRUPTION, onForm.move(task));
            values.put("whatHappenedText", moves.explained(onForm.move(task)).map(SayWhyTheChildMoves::whatHappened).orElse(""));
            return values;
        }, (task, answers) -> {
            after.disruption(onForm.move(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<ArrangeEducation> careEducationForm(CareOnForm onForm, AfterMoves after) {
        return TaskForm.of("arrange-education", ArrangeEducation.class, task -> onForm.values(task, CareClocks.SCHOOL, onForm.move(task)), (task, answers) -> {
            after.education(onForm.move(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<LookAtTheAgreement> careLookAtTheAgreementForm(CareOnForm onForm, AgreementReviews reviews) {
        return TaskForm.of("look-at-the-agreement", LookAtTheAgreement.class, task -> onForm.values(task, CareClocks.AGREEMENT, onForm.care(task)), (task, answers) -> {
            reviews.look(onForm.care(task), answers, task.by());
        });
    }

    @Bean
    TaskForm<VisitInCustody> careCustodyForm(CareOnForm onForm, CustodyVisits visits) {
        return TaskForm.of("visit-in-custody", VisitInCustody.class, task -> onForm.values(task, CareClocks.CUSTODY, onForm.care(task)), (task, answers) -> {
            visits.record(onForm.care(task), answers, task.by());
        });
    }
}
