-- Children in need: everybody with whom we work, or worked in the last six months, below and above a plan.
select j.child, k.disability, j.opened_at,
    coalesce((select case a.primary_need when 'N1' then 'Abuse or neglect' when 'N2' then 'Child''s disability' when 'N3' then 'Parents illness or disability' when 'N4' then 'Family in acute stress'
        when 'N5' then 'Family dysfunction' when 'N6' then 'Socially unacceptable behaviour' when 'N7' then 'Low income' when 'N8' then 'Absent parenting' when 'N9' then 'Not CIN'
        else 'Not stated' end from single_assessments a where a.child = j.child and a.authorised_at is not null order by a.authorised_at desc limit 1), 'Not stated'),
    (select max(v.at) from plan_visits v where v.child = j.child and v.seen), j.closed_at,
    case when j.closed_at is null then null else 'Not Stated' end,
    case when j.closed_at is not null then 'Closed episode' when exists (select 1 from care_periods c where c.child = j.child and c.since_at is not null and c.ended_at is null) then 'Looked after child'
        when exists (select 1 from child_protection_plans p where p.child = j.child and p.ended_at is null) then 'Child Protection plan'
        when exists (select 1 from need_plans n where n.child = j.child and n.ended_at is null) then 'Child in need plan' else 'Open assessment' end
from journeys j join annex_a_children k on k.child = j.child
where j.joined_into is null and j.opened_at < :to and (j.closed_at is null or j.closed_at >= :from)
    and exists (select 1 from journey_stages s where s.journey = j.reference and s.process in ('single-assessment', 'child-in-need-plan', 'child-protection-plan', 'section-47-enquiry', 'entering-care'))
order by j.opened_at
