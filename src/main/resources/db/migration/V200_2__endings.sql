-- Work that ended because the child died, before it was done; and what happened that could not wait for a clock's next moment.
alter table children_in_contacts add column ended_at timestamptz, add column ended_why text;
alter table stages_by_hand add column fell_away_at timestamptz, add column fell_away_because text;
alter table escalation_lines add column urgent text;   -- what happened, until somebody has answered for it
create index stages_by_hand_of_a_child on stages_by_hand (child);
