package org.childjourney.care;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.foundation.FormLines;
import org.childjourney.foundation.YesNo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms about where a child in care lives. */
@Configuration(proxyBeanMethods = false)
class PlacementForms {

    /** The kinds of foster care, for the question that only they are asked. */
    private static final String FOSTER = Stream.of(PlacementKind.values()).filter(PlacementKind::fostered).map(PlacementKind::name).collect(Collectors.joining(","));

    @Bean
    TaskForm<MatchThePlacement> careMatchForm(CareOnForm onForm, Placements placements) {
        return TaskForm.of("match-the-placement", MatchThePlacement.class, task -> {
            var values = onForm.withPlace(task, onForm.values(task));
            values.put("placeChoices", Choices.of(PlacementKind.values()));
            values.put("providerChoices", Choices.of(PlacementProvider.values()));
            values.put("fosterCodes", FOSTER);
            values.put("siblingLines", onForm.siblings(task));
            return values;
        }, (task, answers) -> {
            boolean approvalFirst = placements.match(onForm.placement(task), answers, task.by());
            return Map.of("approvalFirst", approvalFirst);
        });
    }

    @Bean
    TaskForm<ApproveThePlacement> careApproveForm(CareOnForm onForm, Placements placements) {
        return TaskForm.of("approve-the-placement", ApproveThePlacement.class, task -> onForm.withPlace(task, onForm.values(task)), (task, answers) -> {
            placements.decide(onForm.placement(task), "approve-the-placement", answers, task.by());
            return Map.of("placementApproved", answers.yes());
        });
    }

    @Bean
    TaskForm<ApproveThePlacement> careConfirmForm(CareOnForm onForm, EmergencyPlacements emergencies) {
        return TaskForm.of("confirm-the-placement", ApproveThePlacement.class,
                task -> onForm.withPlace(task, onForm.values(task, CareClocks.BEGIN_NOTICE, onForm.placement(task))), (task, answers) -> {
                    emergencies.confirm(onForm.placement(task), answers, task.by());
                });
    }

    @Bean
    TaskForm<RecordTheMoveIn> careMoveInForm(CareOnForm onForm, PlacementArrivals arrivals) {
        return TaskForm.of("record-the-move-in", RecordTheMoveIn.class, task -> onForm.withPlace(task, onForm.values(task)), (task, answers) -> {
            arrivals.record(onForm.placement(task), answers, task.by());
            return Map.of("movedIn", answers.yes());
        });
    }

    @Bean
    TaskForm<AgreeThePlacementPlan> carePlacementPlanForm(CareOnForm onForm, PlacementPlans plans) {
        return TaskForm.of("agree-the-placement-plan", AgreeThePlacementPlan.class,
                task -> onForm.withPlace(task, onForm.values(task, CareClocks.PLACEMENT_PLAN, onForm.placement(task))), (task, answers) -> {
                    plans.agree(onForm.placement(task), answers, task.by());
                });
    }

    @Bean
    TaskForm<TellOfThePlacement> careNoticeForm(CareOnForm onForm, PlacementPlans plans) {
        return TaskForm.of("tell-of-the-placement", TellOfThePlacement.class, task -> {
            String rule = rule(task);
            var values = onForm.withPlace(task, onForm.values(task, rule, onForm.placement(task)));
            values.put("noticeOf", CareClocks.END_NOTICE.equals(rule) ? "the end of this placement" : "the start of this placement");
            values.put("told", plans.named(onForm.placement(task)).stream().map(whom -> Map.of("whom", whom)).toList());
            return values;
        }, (task, answers) -> {
            plans.tell(onForm.placement(task), rule(task), answers, task.by());
        });
    }

    private static String rule(TaskAtHand task) {
        return String.valueOf(task.references().get("noticeRule"));
    }

    @Bean
    TaskForm<DecideOnTheEmergencyPlacement> careEmergencyForm(CareOnForm onForm, EmergencyPlacements emergencies) {
        return TaskForm.of("decide-on-the-emergency-placement", DecideOnTheEmergencyPlacement.class,
                task -> onForm.withPlace(task, onForm.values(task, CareClocks.EMERGENCY, onForm.placement(task))), (task, answers) -> {
                    emergencies.decide(onForm.placement(task), answers, task.by());
                });
    }

    @Bean
    TaskForm<AssessTheParentsHome> careParentsHomeForm(CareOnForm onForm, EmergencyPlacements emergencies) {
        return TaskForm.of("assess-the-parents-home", AssessTheParentsHome.class, task -> onForm.values(task, CareClocks.PARENTS_HOME, onForm.placement(task)),
                (task, answers) -> {
                    emergencies.assess(onForm.placement(task), answers, task.by());
                });
    }

    @Bean
    TaskForm<DecideOnTheParentsHome> careParentsHomeDecisionForm(CareOnForm onForm, EmergencyPlacements emergencies) {
        return TaskForm.of("decide-on-the-parents-home", DecideOnTheParentsHome.class, task -> {
            var values = onForm.values(task);
            values.put("homeFound", emergencies.assessmentOf(onForm.placement(task)).map(found -> (YesNo.isYes(found.suitable()) ? "Suitable. " : "Not suitable. ")
                    + found.because() + "\n\n" + new FormLines().add("Who lives there", found.household()).add("The home, and where the child sleeps", found.home())
                    .add("Can the parents keep the child safe and well", found.parentsCan()).add("What could go wrong", found.risks()).add("The child", found.childSaid()).orNull()).orElse(""));
            return values;
        }, (task, answers) -> {
            emergencies.decide(onForm.placement(task), answers, task.by());
        });
    }
}
