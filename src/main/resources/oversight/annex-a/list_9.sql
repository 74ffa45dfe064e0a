-- Young people with whom we work as care leavers now.
select l.child,
    (select case when bool_or(q.unaccompanied) then 'Yes' when bool_or(q.unaccompanied is not null) then 'No' end from care_periods q where q.child = l.child), k.disability, l.adviser,
    case l.care_class when 'ELIGIBLE' then 'Eligible' when 'RELEVANT' then 'Relevant' when 'FORMER_RELEVANT' then 'Former relevant' when 'QUALIFYING' then 'Qualifying' end,
    l.last_reviewed_at, case l.in_touch when 'YES' then 'Yes' when 'NO' then 'No' when 'REFU' then 'Refu' when 'NREQ' then 'NREQ' when 'RHOM' then 'Rhom' end, l.last_in_touch_at,
    case l.lives_in when 'B' then 'With parents or relatives' when 'C' then 'Community home' when 'D' then 'Semi-independent transitional accommodation' when 'E' then 'Supported lodgings'
        when 'G' then 'Gone abroad' when 'H' then 'Deported' when 'K' then 'Ordinary lodgings' when 'R' then 'Residence not known' when 'S' then 'No fixed abode / homeless' when 'T' then 'Foyers'
        when 'U' then 'Independent living' when 'V' then 'Emergency accommodation' when 'W' then 'Bed and breakfast' when 'X' then 'In custody' when 'Y' then 'Other accommodation'
        when 'Z' then 'With Former Foster Carer' end,
    case when l.suitable then 'Suitable' when not l.suitable then 'Unsuitable' end, l.activity
from care_leavers l join annex_a_children k on k.child = l.child
where l.care_class in ('ELIGIBLE', 'RELEVANT', 'FORMER_RELEVANT', 'QUALIFYING') and l.class_since < cast(:to as timestamptz)
    and cast(:from as timestamptz) is not null and l.ended_at is null
order by l.class_since
