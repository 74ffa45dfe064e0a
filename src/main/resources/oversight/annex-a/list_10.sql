-- Children who should be placed for adoption, or were to be or were adopted in the last twelve months; once a record is sealed it stands here no more.
select a.child, 'F' || upper(left(p.id::text, 8)), k.disability, coalesce(a.care_since, (select min(c.since_at)::date from care_periods c where c.child = a.child and c.ended_at is null)), a.decided_at,
    a.placement_order_on, a.matched_at, a.placed_at, a.ordered_on, a.placed_ceased_on,
    case a.placed_ceased_why when 'RD1' then 'Child’s needs changed' when 'RD2' then 'Court did not make a PO' when 'RD3' then 'Prospective adopters cannot be found' when 'RD4' then 'Any other reason' end,
    p.foster_to_adopt_since
from adoptions a join annex_a_children k on k.child = a.child left join prospective_adopters p on p.id = a.adopters
where a.decided_at is not null and a.decided_at < :to and (a.ended_at is null or a.ended_at >= cast(:to as timestamptz) - interval '12 months') and cast(:from as timestamptz) is not null
order by a.decided_at
