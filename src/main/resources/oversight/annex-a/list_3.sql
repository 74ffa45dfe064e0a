-- Referrals of the last six months.
select p.child, p.referral_date, p.referral_source, case when p.referral_nfa then 'Yes' else 'No' end,
    (select count(*) from children_in_contacts q where q.child = p.child and q.referral_date > p.referral_date - 365 and q.referral_date <= p.referral_date)
from children_in_contacts p
where p.referral_date >= cast(:from as date) and p.referral_date < cast(:to as date) order by p.referral_date
