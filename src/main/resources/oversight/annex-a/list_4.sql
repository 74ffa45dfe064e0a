-- Assessments that are open, or were finished in the last six months.
select a.child, k.disability, coalesce(a.started_on::timestamptz, a.decided_at), case when a.seen_at is null then 'No' else 'Yes' end, a.authorised_at,
    case when a.outcome is null then null when a.outcome in ('CLOSE', 'EARLY_HELP') then 'No' else 'Yes' end
from single_assessments a join annex_a_children k on k.child = a.child
where a.ended_at is null and a.decided_at < :to and (a.authorised_at is null or a.authorised_at >= :from) order by a.decided_at
