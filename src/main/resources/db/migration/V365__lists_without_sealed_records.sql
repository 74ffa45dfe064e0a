-- A sealed record stands in no list at all: the old identity, the day of birth and the days of the adoption beside each other would lead to the new one.
create or replace view annex_a_children as
select c.id as child, coalesce(c.la_child_id, c.reference) as uid, c.reference, case c.sex when 'M' then 'Male' when 'F' then 'Female' else 'Not stated' end as gender,
    c.ethnicity, c.date_of_birth,
    case when exists (select 1 from child_disabilities d where d.child_id = c.id and d.code <> 'NONE') then 'Yes'
         when exists (select 1 from child_disabilities d where d.child_id = c.id) then 'No' else 'Unknown' end as disability,
    h.team, h.worker
from children c left join holdings h on h.child = c.id and h.until_at is null
where c.joined_into is null and not c.sealed and not exists (select 1 from restricted_children r where r.child = c.id);
