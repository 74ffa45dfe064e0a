-- What fell due in the last twelve weeks is asked for by due instant, stopped or not; the index that was there has open clocks only.
create index clocks_by_due on clocks (due_at);
