-- How often a worker tried a token in the current hour: kept here so that many servers count together.
create table token_try (
  organisation uuid not null,
  user_id uuid not null,
  hour timestamptz not null,
  tries integer not null,
  primary key (organisation, user_id, hour)
);
comment on table token_try is 'Tries of triage tokens by worker and hour.';
alter table token_try enable row level security;
alter table token_try force row level security;
create policy own on token_try using (organisation = current_organisation()) with check (organisation = current_organisation());
grant select, insert, update, delete on token_try to amparo_app;
