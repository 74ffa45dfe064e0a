-- Contacts of the last six months.
select p.child, c.received_at, c.source
from children_in_contacts p join contacts c on c.id = p.contact
where c.received_at >= :from and c.received_at < :to order by c.received_at
