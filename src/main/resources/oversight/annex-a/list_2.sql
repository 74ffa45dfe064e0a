-- Early help assessments of the last six months.
select e.child, e.agreed_at, e.assessed_at, e.organisation
from early_help_episodes e
where e.agreed_at >= :from and e.agreed_at < :to order by e.agreed_at
