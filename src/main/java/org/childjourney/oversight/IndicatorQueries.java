package org.childjourney.oversight;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How each indicator is counted: a part and a whole, between {@code :from} and {@code :to}; {@code :children} live in the area. */
@Component
class IndicatorQueries {

    private static final String AUTHORISED = "from single_assessments a where a.ended_at is null and a.authorised_at >= :from and a.authorised_at < :to";
    private static final String DUE = "(select max(c.due_at) from clocks c where c.subject = a.id and c.rule = '%s')";
    private static final String IN_CARE = """
            from care_periods c join care_placements p on p.care = c.id and p.from_at is not null and p.until_at is null
            where c.since_at < :to and (c.ended_at is null or c.ended_at >= :to)""";

    private final Map<String, String> byCode = new LinkedHashMap<>();

    IndicatorQueries() {
        frontDoor();
        assessments();
        plans();
        care();
    }

    Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private void frontDoor() {
        String referrals = " from children_in_contacts p where p.referral_date >= cast(:from as date) and p.referral_date < cast(:to as date)";
        byCode.put("MI Pack 1", "select count(*), :children" + referrals);
        byCode.put("CSB05", "select count(p.re_referral_of), count(*)" + referrals);
        byCode.put("CSC02", "select count(p.referral_date), count(*) from children_in_contacts p join contacts c on c.id = p.contact where c.received_at >= :from and c.received_at < :to");
    }

    private void assessments() {
        String ten = DUE.formatted("assessment-checkpoint-10");
        String thirty = DUE.formatted("assessment-checkpoint-30");
        String due = DUE.formatted("assessment-45wd");
        String inTime = "select count(*) filter (where a.authorised_at <= " + due + "), count(*) " + AUTHORISED;
        byCode.put("CSC020-a", "select count(*) filter (where a.authorised_at <= " + ten + "), count(*) " + AUTHORISED);
        byCode.put("CSC020-b", "select count(*) filter (where a.authorised_at > " + ten + " and a.authorised_at <= " + thirty + "), count(*) " + AUTHORISED);
        byCode.put("CSC020-c", "select count(*) filter (where a.authorised_at > " + thirty + " and a.authorised_at <= " + due + "), count(*) " + AUTHORISED);
        byCode.put("CSC020-d", inTime);
        byCode.put("CSC020-e", "select count(*) filter (where a.authorised_at > " + due + "), count(*) " + AUTHORISED);
        byCode.put("EFL3", inTime);
        byCode.put("CSC050", "select count(*), :children from section_47_enquiries e where e.ended_at is null and e.started_on >= cast(:from as date) and e.started_on < cast(:to as date)");
    }

    private void plans() {
        String began = " from child_protection_plans p where p.started_at >= :from and p.started_at < :to";
        byCode.put("EFL4", "select count(distinct j.child), :children from journeys j where j.joined_into is null and j.opened_at < :to and (j.closed_at is null or j.closed_at >= :to)");
        byCode.put("EFL2", "select count(*), :children from child_protection_plans p where p.started_at < :to and (p.ended_at is null or p.ended_at >= :to)");
        byCode.put("65", "select count(*) filter (where p.earlier_plans > 0), count(*)" + began);
        byCode.put("65a", "select count(*) filter (where exists (select 1 from child_protection_plans q where q.child = p.child and q.id <> p.id and q.ended_at <= p.started_at "
                + "and q.ended_at >= p.started_at - interval '12 months')), count(*)" + began);
    }

    private void care() {
        String yearInCare = " from care_periods c where c.ended_at is null and c.since_at <= cast(:to as timestamptz) - interval '12 months'";
        byCode.put("EFL1", "select count(*), :children " + IN_CARE);
        byCode.put("CF4", """
                select count(*) filter (where exists (select 1 from health_assessments h join wellbeing_periods w on w.id = h.period join children k on k.id = c.child
                    where w.child = c.child and h.held_at >= cast(:to as timestamptz) - case when k.date_of_birth > cast(:to as date) - interval '5 years' then interval '6 months'
                        else interval '12 months' end)), count(*)""" + yearInCare);
        byCode.put("CIC1", "select count(*) filter (where stopped_at <= due_at), count(*) from clocks where rule = 'iha-20wd' and due_at >= :from and due_at < :to and (outcome is null or outcome = 'MET')");
        byCode.put("CSC057-a", "select count(*) filter (where p.place like 'U%'), count(*) " + IN_CARE);
        byCode.put("CSC057-b", "select count(*) filter (where p.place in ('K1', 'K2', 'H5', 'R1', 'R2', 'R3', 'R5')), count(*) " + IN_CARE);
        byCode.put("62", """
                select count(*) filter (where (select count(*) from care_placements q where q.care = c.id and q.from_at is not null
                    and (q.until_at is null or q.until_at >= cast(:to as timestamptz) - interval '12 months')) >= 3), count(*) """ + IN_CARE);
        byCode.put("CSS9a", "select count(*) filter (where not p.in_area), count(*) " + IN_CARE);
        byCode.put("CSS9b", "select count(*) filter (where p.in_area), count(*) " + IN_CARE);
        byCode.put("CSC039", "select count(*) filter (where c.rec in ('E11', 'E12')), count(*) from care_periods c where c.ended_at >= :from and c.ended_at < :to");
    }
}
