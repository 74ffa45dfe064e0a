-- Section 47 enquiries that are open, or began in the last six months.
select e.child, k.disability, e.discussion_held_at, case when e.next is null then null when e.next = 'CONFERENCE' then 'No' else 'Yes' end, f.held_at,
    case when f.held_at is null then null when f.decision = 'PLAN' then 'Yes' else 'No' end,
    (select count(*) from section_47_enquiries q where q.child = e.child and q.ended_at is null and q.started_on > e.started_on - 365 and q.started_on <= e.started_on),
    (select count(*) from child_protection_conferences q where q.child = e.child and q.kind <> 'REVIEW' and q.held_at > e.discussion_held_at - interval '12 months')
from section_47_enquiries e join annex_a_children k on k.child = e.child
left join child_protection_conferences f on f.duty = e.id and f.kind <> 'REVIEW' and f.ended_at is null
where e.ended_at is null and e.discussion_held_at < :to and (e.concluded_at is null or e.discussion_held_at >= :from) order by e.discussion_held_at
