-- Children, born and unborn, and the people around them. Names are searched by letters in them (trigrams) and by how they sound.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create sequence child_references;

create table children (
    id                     uuid primary key,
    reference              text not null unique check (reference ~ '^CH-[0-9]{6,}$'),
    provisional            boolean not null,       -- heard of in a contact; nobody has said yet whether the child is known
    joined_into            uuid references children (id) check (joined_into <> id),
    joined_at              timestamptz,
    joined_by              text,
    given_name             text,
    family_name            text,
    also_known_as          text,
    given_key              text not null,          -- as NameKey writes it: letters and figures, no accents, no spaces
    family_key             text not null,
    name_key               text not null,
    date_of_birth          date,
    expected_date_of_birth date,
    sex                    text not null check (sex in ('M', 'F', 'U')),
    ethnicity              text,
    la_child_id            text unique check (la_child_id ~ '^[A-Za-z0-9]{1,20}$'),
    nhs_number             text check (nhs_number ~ '^[0-9]{10}$'),
    upn                    text check (upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
    former_upn             text check (former_upn ~ '^[A-Z][0-9]{11}[0-9A-Z]$'),
    upn_unknown            text,
    language               text,
    interpreter_needed     boolean,
    date_of_death          date,
    address                text,
    postcode               text,
    school                 text,
    created_at             timestamptz not null,
    created_by             text not null,
    version                integer not null,
    constraint birth_or_expected_never_both check (num_nonnulls(date_of_birth, expected_date_of_birth) <= 1),
    constraint known_child_has_a_date check (provisional or joined_into is not null or num_nonnulls(date_of_birth, expected_date_of_birth) = 1),
    constraint unborn_has_sex_u check (expected_date_of_birth is null or sex = 'U'),
    constraint unborn_has_not_died check (expected_date_of_birth is null or date_of_death is null),
    constraint death_not_before_birth check (date_of_death >= date_of_birth),
    constraint joined_by_someone check (num_nonnulls(joined_into, joined_at, joined_by) in (0, 3))
);
create unique index children_nhs_number on children (nhs_number) where not provisional and joined_into is null;
create unique index children_upn on children (upn) where not provisional and joined_into is null;
create index children_any_nhs_number on children (nhs_number);
create index children_any_upn on children (upn);
create index children_former_upn on children (former_upn);
create index children_born on children (date_of_birth);
create index children_expected on children (expected_date_of_birth) where expected_date_of_birth is not null;
create index children_postcode on children (postcode);
create index children_joined on children (joined_into) where joined_into is not null;
create index children_names on children using gin (name_key gin_trgm_ops);
create index children_family_sounds on children using gin (daitch_mokotoff(family_key));

-- Whether two keys of names may be of one person: the same, one short for the other, a slip of a letter or two, or sounding alike.
create function names_alike(a text, b text) returns boolean language sql immutable parallel safe as $$
    select a <> '' and b <> '' and (
        a = b
        or (least(length(a), length(b)) >= 3 and (starts_with(a, b) or starts_with(b, a)))
        or levenshtein(left(a, 60), left(b, 60))
            <= case when least(length(a), length(b)) >= 8 then 2 when least(length(a), length(b)) >= 4 then 1 else 0 end
        or coalesce(daitch_mokotoff(a) && daitch_mokotoff(b), false))
$$;

create table child_disabilities (
    child_id uuid not null references children (id),
    code     text not null,
    primary key (child_id, code)
);

create table child_external_ids (
    child_id uuid not null references children (id),
    source   text not null,
    value    text not null,
    primary key (source, value)
);
create index child_external_ids_child on child_external_ids (child_id);

-- What stood in a record before it was changed: rows are only ever added.
create table child_changes (
    id         bigint generated always as identity primary key,
    child_id   uuid not null references children (id),
    field      text not null,
    before     text,
    after      text,
    changed_at timestamptz not null,
    changed_by text not null
);
create index child_changes_child on child_changes (child_id);

create table match_decisions (
    id           uuid primary key,
    number       bigint generated always as identity,      -- the order in which they were made
    child_id     uuid not null references children (id),   -- the record that was asked about
    candidate_id uuid not null references children (id),   -- the known child it was held beside
    verdict      text not null check (verdict in ('SAME', 'NOT_SAME', 'UNSURE')),
    reason       text,
    decided_at   timestamptz not null,
    decided_by   text not null,
    check (child_id <> candidate_id)
);
create index match_decisions_child on match_decisions (child_id);
create index match_decisions_candidate on match_decisions (candidate_id);

create table persons (
    id            uuid primary key,
    given_name    text,
    family_name   text,
    also_known_as text,
    name_key      text not null check (name_key <> ''),
    date_of_birth date,
    telephone     text,
    created_at    timestamptz not null,
    created_by    text not null
);
create index persons_names on persons using gin (name_key gin_trgm_ops);

-- The person (or the other child) is this kind of relative to the child.
create table relationships (
    id                      uuid primary key,
    child_id                uuid not null references children (id),
    person_id               uuid references persons (id),
    other_child_id          uuid references children (id) check (other_child_id <> child_id),
    kind                    text not null,
    parental_responsibility boolean,               -- null: not known
    recorded_at             timestamptz not null,
    recorded_by             text not null,
    check (num_nonnulls(person_id, other_child_id) = 1),
    unique (child_id, person_id, kind),
    unique (child_id, other_child_id)
);
create index relationships_person on relationships (person_id);
create index relationships_other_child on relationships (other_child_id);

create table households (
    id         uuid primary key,
    address    text,
    postcode   text,
    created_at timestamptz not null
);

create table household_members (
    id           uuid primary key,
    household_id uuid not null references households (id),
    child_id     uuid references children (id),
    person_id    uuid references persons (id),
    since        date not null,
    until        date check (until >= since),
    check (num_nonnulls(child_id, person_id) = 1)
);
create index household_members_household on household_members (household_id);
create unique index household_members_child on household_members (child_id) where until is null;
create index household_members_person on household_members (person_id);
