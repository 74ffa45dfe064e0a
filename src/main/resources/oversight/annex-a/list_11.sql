-- Adopters of ours who are assessed, wait or are linked, or were in the last twelve months: one row for each person. Enquiry, stage one and ethnicity are not recorded here.
-- First whose finding it is (the child they are linked with, or their own file), then the person, the gender and the team.
select coalesce(k.reference, f.reference), coalesce(f.reference, 'F' || upper(left(p.id::text, 8))) || '-' || i.number, case i.sex when 'M' then 'Male' else 'Female' end, k.team,
    coalesce(f.reference, 'F' || upper(left(p.id::text, 8))), 'Unknown', case when p.foster_to_adopt_since is null then 'No' else 'Yes' end, null::date, null::date, null::date, p.stage_two_on,
    coalesce(d.stopped_at::date, p.suitable_on), null::date, p.suitable_on, a.matched_at, a.placed_at, case when a.placed_at is not null then 1 end, a.ordered_on,
    case when p.suitability in ('withdrew', 'notSuitable') then d.stopped_at end, case p.suitability when 'withdrew' then 'Withdrew' when 'notSuitable' then 'Application refused' end
from prospective_adopters p
left join annex_a_children k on k.child = p.child
left join kept_apart_files f on f.id = p.id
left join adoptions a on a.id = p.adoption and a.adopters = p.id
left join lateral (select c.stopped_at from clocks c where c.subject = p.id and c.rule = 'adopter-decision-4m' and c.outcome in ('MET', 'CANCELLED') order by c.stopped_at desc limit 1) d on true
cross join lateral (values (1, left(p.sex, 1)), (2, right(p.sex, 1))) i(number, sex)
where p.ours and (p.child is null or k.child is not null) and (i.number = 1 or p.sex not like '%1') and p.recorded_at < :to and cast(:from as timestamptz) is not null
    and (p.suitability is null or a.id is not null and (a.ended_at is null or a.ended_at >= cast(:to as timestamptz) - interval '12 months')
        or coalesce(d.stopped_at, p.suitable_on::timestamptz, p.recorded_at) >= cast(:to as timestamptz) - interval '12 months')
order by p.recorded_at, i.number
