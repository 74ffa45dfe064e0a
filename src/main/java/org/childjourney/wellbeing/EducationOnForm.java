package org.childjourney.wellbeing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.childjourney.children.Children;
import org.childjourney.engine.TaskAtHand;
import org.childjourney.papers.Papers;
import org.childjourney.timescales.LondonTime;
import org.springframework.stereotype.Component;

/** What the forms about a personal education plan show of it: the school, the targets before, the virtual head's comments. */
@Component
class EducationOnForm {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final Set<String> ASKED_ANEW = Set.of("answerToComments", "nextTermFirst", "nextTermLast", "whyLate", "actToday", "whatToday", "harmSuspected");

    private final WellbeingOnForm onForm;
    private final PersonalEducationPlans plans;
    private final TermsOfSchools terms;
    private final Children children;
    private final Ages ages;
    private final Papers papers;
    private final ObjectMapper json;
    private final Clock clock;

    EducationOnForm(WellbeingOnForm onForm, PersonalEducationPlans plans, TermsOfSchools terms, Children children, Ages ages, Papers papers, ObjectMapper json, Clock clock) {
        this.onForm = onForm;
        this.plans = plans;
        this.terms = terms;
        this.children = children;
        this.ages = ages;
        this.papers = papers;
        this.json = json;
        this.clock = clock;
    }

    Map<String, Object> begin(TaskAtHand task) {
        Map<String, Object> values = onForm.values(task, WellbeingClocks.PLAN_BEGUN);
        children.schoolOf(onForm.of(task).child()).ifPresent(school -> values.put("school", school));
        return values;
    }

    Map<String, Object> write(TaskAtHand task) {
        var plan = plans.open(WellbeingOnForm.id(task));
        Map<String, Object> values = school(task, plan);
        var next = terms.nextAfter(plan.school, today());
        values.put("nextTermKnown", next.isPresent());
        values.put("nextTermLine", next.map(term -> LondonTime.longDate(term.firstDay()) + " to " + LondonTime.longDate(term.lastDay())).orElse(null));
        values.put("targetLines", plans.lastAccepted(plan.period).map(before -> targets(before.id)).orElse(null));
        values.put("returnedWith", null);
        if (plan.timesReturned > 0) {
            again(plan, values);
        }
        return values;
    }

    /** A plan that came back is gone on with: nobody writes it twice. */
    private void again(EducationPlan plan, Map<String, Object> values) {
        papers.latest(plan.id, EducationMeetings.WRITE, WriteEducationPlan.class).ifPresent(before -> {
            Map<String, Object> fields = new HashMap<>(json.convertValue(before, FIELDS));
            fields.keySet().removeAll(ASKED_ANEW);
            values.putAll(fields);
        });
        papers.latest(plan.id, EducationChecks.FORM, CheckEducationPlan.class).ifPresent(check -> values.put("returnedWith", check.comments()));
    }

    Map<String, Object> check(TaskAtHand task) {
        var plan = plans.open(WellbeingOnForm.id(task));
        Map<String, Object> values = school(task, plan);
        values.put("targetLines", targets(plan.id));
        papers.latest(plan.id, EducationMeetings.WRITE, WriteEducationPlan.class).ifPresent(written -> {
            values.put("voiceLines", "- Goes well: " + written.goesWell() + "\n- Does not: " + written.goesBadly() + "\n- Wishes: " + written.wishes()
                    + "\n- What changes because of it: " + written.whatChanged());
            values.put("learningLine", written.attainment().label() + ". " + written.attainmentWords());
            values.put("attendanceLine", written.attendance() == null ? "not known" : written.attendance() + " per cent");
            values.put("moneyLine", written.premiumUse());
        });
        return values;
    }

    private Map<String, Object> school(TaskAtHand task, EducationPlan plan) {
        Map<String, Object> values = onForm.values(task, plan.rule);
        values.put("schoolName", plan.school == null ? "no school place yet" : plan.school);
        values.put("teacherName", plan.designatedTeacher == null ? "not known" : plan.designatedTeacher);
        values.put("hasPremium", ages.hasPremium(onForm.of(task).child(), today()));
        return values;
    }

    private String targets(UUID plan) {
        return papers.latest(plan, EducationMeetings.WRITE, WriteEducationPlan.class)
                .map(written -> written.targets().stream().map(EducationTarget::inWords).collect(Collectors.joining("\n"))).orElse(null);
    }

    private LocalDate today() {
        return LondonTime.day(clock.instant());
    }
}
