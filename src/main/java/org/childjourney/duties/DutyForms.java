package org.childjourney.duties;

import java.util.HashMap;
import java.util.Map;
import org.childjourney.children.ChildRecords;
import org.childjourney.clocks.Clocks;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.engine.TaskForm;
import org.childjourney.timescales.LondonTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of duties of their own: what stands in each when it opens, and who stores its answers. */
@Configuration(proxyBeanMethods = false)
class DutyForms {

    private final DutyTable table;
    private final ChildRecords records;
    private final Clocks clocks;

    DutyForms(DutyTable table, ChildRecords records, Clocks clocks) {
        this.table = table;
        this.records = records;
        this.clocks = clocks;
    }

    @Bean
    TaskForm<HaveTheInjurySeen> haveTheInjurySeenForm(DutySteps steps) {
        return form("have-the-injury-seen", HaveTheInjurySeen.class, steps);
    }

    @Bean
    TaskForm<LookTogetherWithHousing> lookTogetherWithHousingForm(DutySteps steps) {
        return form("look-together-with-housing", LookTogetherWithHousing.class, steps);
    }

    @Bean
    TaskForm<SeeToTheChildAway> seeToTheChildAwayForm(DutySteps steps) {
        return form("see-to-the-child-away", SeeToTheChildAway.class, steps);
    }

    @Bean
    TaskForm<DecideOnTheCarersNeeds> decideOnTheCarersNeedsForm(DutySteps steps) {
        return form("decide-on-the-carers-needs", DecideOnTheCarersNeeds.class, steps);
    }

    @Bean
    TaskForm<TellTheOtherCouncil> tellTheOtherCouncilForm(DutySteps steps) {
        return form("tell-the-other-council", TellTheOtherCouncil.class, steps);
    }

    @Bean
    TaskForm<FollowTheTransfer> followTheTransferForm(DutySteps steps) {
        return form("follow-the-transfer", FollowTheTransfer.class, steps);
    }

    private <A extends StepTaken> TaskForm<A> form(String form, Class<A> answers, DutySteps steps) {
        return TaskForm.of(form, answers, this::values, (task, given) -> {
            return steps.taken(task.reference(SpecialDutyProcess.ID), form, given, task.by());
        });
    }

    private Map<String, Object> values(TaskAtHand task) {
        var duty = table.get(task.reference(SpecialDutyProcess.ID));
        Map<String, Object> values = new HashMap<>(records.heading(task.by(), duty.child(), task.name()));
        values.put("dutyTitle", duty.duty.title());
        values.put("dutySince", LondonTime.dayAndTime(duty.sinceAt));
        values.put("dutyBecause", duty.because);
        values.put("dueBy", LondonTime.due(clocks.dueAt(duty.duty.rule(), duty.id.toString()).toInstant()));
        return values;
    }
}
