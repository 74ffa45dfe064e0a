-- Children with a protection plan now, or in the last six months.
select p.child, k.disability, p.started_at, a.words, b.words, v.at, case when v.at is null then null when v.seen_alone then 'Yes' else 'No' end,
    p.reviewed_at[array_upper(p.reviewed_at, 1)], p.ended_at,
    case when exists (select 1 from immediate_protections i where i.child = p.child and i.begun_at >= :from) then 'Yes' else 'No' end, p.earlier_plans
from child_protection_plans p join annex_a_children k on k.child = p.child
left join (values ('NEG', 'Neglect'), ('PHY', 'Physical Abuse'), ('SAB', 'Sexual Abuse'), ('EMO', 'Emotional Abuse'), ('MUL', 'Multiple')) a(code, words) on a.code = p.initial_category
left join (values ('NEG', 'Neglect'), ('PHY', 'Physical Abuse'), ('SAB', 'Sexual Abuse'), ('EMO', 'Emotional Abuse'), ('MUL', 'Multiple')) b(code, words) on b.code = p.latest_category
left join lateral (select v.at, v.seen_alone from plan_visits v where v.plan = p.id and v.seen order by v.at desc limit 1) v on true
where p.started_at < :to and (p.ended_at is null or p.ended_at >= :from) order by p.started_at
