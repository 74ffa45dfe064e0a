-- Children looked after now, or in the last six months.
select c.child,
    case when not c.unaccompanied then 'No' when c.unaccompanied then case when coalesce(c.unaccompanied_until, c.ended_at::date, cast(:to as timestamptz)::date) >= (cast(:to as timestamptz) - interval '12 months')::date
        then 'Yes' else 'No' end end, k.disability, c.since_at,
    case c.category_of_need when 'N1' then 'Abuse or neglect' when 'N2' then 'Child''s disability' when 'N3' then 'Parents illness or disability' when 'N4' then 'Family in acute stress'
        when 'N5' then 'Family dysfunction' when 'N6' then 'Socially unacceptable behaviour' when 'N7' then 'Low income' when 'N8' then 'Absent parenting' end,
    case when exists (select 1 from care_periods q where q.child = c.child and q.id <> c.id and q.ended_at between c.since_at - interval '12 months' and c.since_at) then 'Yes' else 'No' end,
    (select min(s.from_on) from care_episodes s where s.care = c.id and s.legal_status = e.legal_status and s.number > coalesce(
        (select max(o.number) from care_episodes o where o.care = c.id and o.legal_status <> e.legal_status), 0)),
    case when e.legal_status = 'C1' then 'Interim care orders' when e.legal_status = 'C2' then 'Full care orders' when e.legal_status = 'E1' then 'Placement order granted'
        when e.legal_status = 'V2' then 'Accommodated under S20' when e.legal_status like 'L%' then 'Detained on child protection grounds in LA accommodation'
        when e.legal_status like 'J%' then 'Youth justice legal Statuses' when e.legal_status = 'D1' then 'Freed for  Adoption' end,
    (select max(r.held_at) from care_reviews r where r.child = c.child), (select max(v.at) from plan_visits v where v.child = c.child and v.seen),
    case c.permanence when 'RETURN_HOME' then 'Return to family' when 'ADOPTION' then 'Adoption' when 'GUARDIANSHIP' then 'SGO/CAO'
        when 'SUPPORTED_LIVING' then 'Supported living in the community' when 'RESIDENTIAL' then 'Long-term residential placement'
        when 'LONG_TERM_FOSTERING' then 'Long-term fostering' when 'OTHER' then 'Other' end,
    (select max(greatest(r.child_seen_at, r.check_seen_at)) from care_reviews r where r.child = c.child),
    (select max(a.held_at) from health_assessments a join wellbeing_periods w on w.id = a.period where w.child = c.child),
    (select max(d.checked_on) from dental_checks d join wellbeing_periods w on w.id = d.period where w.child = c.child),
    (select count(*) from care_placements q where q.care = c.id and q.from_at is not null and (q.until_at is null or q.until_at >= cast(:to as timestamptz) - interval '12 months')),
    c.ended_at, c.rec, p.from_at, p.place, p.provider, p.postcode, p.urn, case when p.in_area then 'In' when not p.in_area then 'Out' end, p.area_authority,
    (select count(*) from missing_episodes m where m.child = c.child and m.kind like 'M%' and m.missing_since >= cast(:to as timestamptz) - interval '12 months'),
    (select count(*) from missing_episodes m where m.child = c.child and m.kind like 'A%' and m.missing_since >= cast(:to as timestamptz) - interval '12 months'),
    m.offered, m.accepted
from care_periods c join annex_a_children k on k.child = c.child
left join lateral (select * from care_episodes q where q.care = c.id order by q.number desc limit 1) e on true
left join lateral (select * from care_placements q where q.care = c.id and q.from_at is not null order by q.from_at desc limit 1) p on true
left join lateral (select case when q.offered_at is null then 'No' else 'Yes' end as offered, case when q.interviewed_at is null then 'No' else 'Yes' end as accepted
    from missing_episodes q where q.child = c.child and q.found_at is not null order by q.found_at desc limit 1) m on true
where c.since_at is not null and c.since_at < :to and (c.ended_at is null or c.ended_at >= :from) order by c.since_at
