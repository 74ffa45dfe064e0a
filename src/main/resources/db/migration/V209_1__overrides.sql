-- Every stage that somebody ended out of turn, with the reason: never deleted, listed for managers.
create table overrides (
    id      uuid        primary key,
    child   uuid        not null,
    journey text        not null,
    process text        not null,
    record  uuid        not null,
    stage   text        not null,
    why     text        not null,
    by      text        not null,
    at      timestamptz not null
);
create index overrides_by_time on overrides (at desc);
create trigger overrides_stay before delete or update on overrides for each row execute function ledger_rows_stay();
