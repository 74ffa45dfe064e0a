-- One of the five universal health reviews of one child. The next begins when this one closes.
create table healthy_child_reviews (
    id            uuid        primary key,
    child         uuid        not null,
    journey       text,                         -- universal: usually outside any journey
    source_event  text        not null,
    kind          text        not null,
    anchor        date        not null,         -- the expected date for the antenatal visit, else the day of birth
    begun_at      timestamptz not null,
    begun_by      text        not null,
    attempts      integer     not null,         -- in a row in which the child was not seen
    held_at       timestamptz,
    outcome       text,
    outcome_at    timestamptz,
    outcome_by    text,
    outcome_why   text,
    missed_reason text,
    ended_at      timestamptz,
    version       integer     not null,
    constraint one_review_of_a_kind_for_a_chain unique (child, source_event, kind),
    constraint missed_for_a_reason check ((outcome is not distinct from 'MISSED') = (missed_reason is not null))
);
create index open_health_reviews on healthy_child_reviews (child) where ended_at is null;

-- Ready for school, step by step: where the child stands at 12 months and at 2 to 2½ years.
create table school_readiness (
    review          uuid primary key references healthy_child_reviews,
    communication   text not null,
    gross_motor     text not null,
    fine_motor      text not null,
    problem_solving text not null,
    personal_social text not null,
    changed_since   text not null,
    small_step      text not null
);
create trigger healthy_child_reviews_stay before delete on healthy_child_reviews for each row execute function early_help_stays();
create trigger school_readiness_stays before delete or update on school_readiness for each row execute function early_help_stays();
