-- Children in need: everybody with whom we work, or worked in the last six months, below and above a plan.
with reasons (code, census, words) as (values ('RC1', 'Adopted', 'Adopted'), ('RC2', 'Died', 'Died'), ('RC3', 'Child arrangements order', 'Residence Order'),
    ('RC4', 'Special guardianship order', 'Special Guardianship Order'), ('RC5', 'Transferred to services of another local authority', 'Transfer to another LA'),
    ('RC6', 'Transferred to adult social care services', 'Transfer to Adult Social Services'),
    ('RC7', 'Services ceased for any other reason, including child no longer in need', '''Other'' incl. Child no longer in need'),
    ('RC8', 'Case closed after assessment, no further action', 'Child not in need after assessment'), ('RC9', 'Case closed after assessment, referred to early help', 'Child not in need after assessment'))
select j.child, k.disability, j.opened_at,
    coalesce((select case a.primary_need when 'N1' then 'Abuse or neglect' when 'N2' then 'Child''s disability' when 'N3' then 'Parents illness or disability' when 'N4' then 'Family in acute stress'
        when 'N5' then 'Family dysfunction' when 'N6' then 'Socially unacceptable behaviour' when 'N7' then 'Low income' when 'N8' then 'Absent parenting' when 'N9' then 'Not CIN'
        else 'Not stated' end from single_assessments a where a.child = j.child and a.authorised_at is not null order by a.authorised_at desc limit 1), 'Not stated'),
    (select max(v.at) from plan_visits v where v.child = j.child and v.seen), j.closed_at,
    case when j.closed_at is null then null else coalesce(
        (select r.words from closures c join reasons r on r.code = c.reason where c.journey = j.reference and c.closure_end = 'CLOSED' order by c.ended_at desc limit 1),
        (select r.words from reasons r where j.closed_because = 'Closed: ' || r.census),
        (select 'Died' from children c where c.id = j.child and c.date_of_death is not null),
        (select 'Special Guardianship Order' from special_guardianships g where g.child = j.child and g.result = 'ORDER_MADE' and g.ended_at <= j.closed_at and g.ended_at >= j.opened_at limit 1),
        (select 'Child not in need after assessment' from single_assessments a where a.journey = j.reference and a.outcome in ('CLOSE', 'EARLY_HELP')
            and not exists (select 1 from journey_stages s where s.journey = j.reference and s.process in ('child-in-need-plan', 'child-protection-plan', 'entering-care')) limit 1),
        (select '''Other'' incl. Child no longer in need' from journey_stages s where s.journey = j.reference and s.process in ('child-in-need-plan', 'child-protection-plan', 'section-47-enquiry') limit 1),
        'Not Stated') end,
    case when j.closed_at is not null then 'Closed episode' when exists (select 1 from care_periods c where c.child = j.child and c.since_at is not null and c.ended_at is null) then 'Looked after child'
        when exists (select 1 from child_protection_plans p where p.child = j.child and p.ended_at is null) then 'Child Protection plan'
        when exists (select 1 from need_plans n where n.child = j.child and n.ended_at is null) then 'Child in need plan' else 'Open assessment' end
from journeys j join annex_a_children k on k.child = j.child
where j.joined_into is null and j.opened_at < :to and (j.closed_at is null or j.closed_at >= :from)
    and exists (select 1 from journey_stages s where s.journey = j.reference and s.process in ('single-assessment', 'child-in-need-plan', 'child-protection-plan', 'section-47-enquiry', 'entering-care'))
order by j.opened_at
