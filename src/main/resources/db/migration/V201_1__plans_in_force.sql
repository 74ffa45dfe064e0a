-- At most one statutory plan is in force for a child: the primary key makes a second one impossible, whichever module would begin it.
create table plans_in_force (
    child uuid        primary key,
    kind  text        not null check (kind in ('CHILD_IN_NEED', 'CHILD_PROTECTION')),
    plan  uuid        not null unique,
    since timestamptz not null,
    by    text        not null
);
