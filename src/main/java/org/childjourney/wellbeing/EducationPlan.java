package org.childjourney.wellbeing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One personal education plan of a child in care, from its beginning to the virtual head's acceptance. What it says stands in {@code papers}. */
@Entity
@Table(name = "education_plans")
class EducationPlan {

    @Id UUID id;
    UUID period;
    int number;
    String rule;
    boolean firstAtSchool;
    Instant countsFrom;
    @Enumerated(EnumType.STRING) SettingKind setting;
    String school;
    String designatedTeacher;
    Instant startedAt;
    Instant metAt;
    Instant sentAt;
    Integer attendancePercent;
    @Enumerated(EnumType.STRING) Attainment attainment;
    int timesReturned;
    @Enumerated(EnumType.STRING) PlanGrade grade;
    @Enumerated(EnumType.STRING) EducationPlanEnd planEnd;
    Instant closedAt;
    String closedBy;
    @Version private Integer version;

    protected EducationPlan() {}

    EducationPlan(WellbeingPeriod period, int number, String rule, boolean firstAtSchool, Instant countsFrom) {
        this.id = UUID.randomUUID();
        this.period = period.id;
        this.number = number;
        this.rule = rule;
        this.firstAtSchool = firstAtSchool;
        this.countsFrom = countsFrom;
    }

    /** The plan of the next term, at the same school. */
    EducationPlan next(WellbeingPeriod of, Instant from) {
        var next = new EducationPlan(of, number + 1, WellbeingClocks.TERMLY, false, from);
        next.setting = setting;
        next.school = school;
        next.designatedTeacher = designatedTeacher;
        next.startedAt = from;
        return next;
    }

    void write(WriteEducationPlan answers, Instant now) {
        this.metAt = answers.metAt().toInstant();
        this.sentAt = now;
        this.attendancePercent = answers.attendance();
        this.attainment = answers.attainment();
    }

    void close(EducationPlanEnd how, Instant at, String by) {
        this.planEnd = how;
        this.closedAt = at;
        this.closedBy = by;
    }

    boolean isTermly() {
        return WellbeingClocks.TERMLY.equals(rule);
    }

    EducationPlanFacts facts() {
        return new EducationPlanFacts(id, period, number, rule, startedAt, metAt, sentAt, attendancePercent, timesReturned, grade, planEnd, closedAt);
    }
}
