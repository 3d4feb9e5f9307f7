-- The log and everything that must never be false about it.
-- Every primary key begins with the owning organisation, so the schema can be spread over many servers by organisation.

create table stream (
  organisation uuid not null,
  id uuid not null,
  kind text not null,
  version integer not null check (version > 0),
  -- The state at this version, sealed like the events: a disposable snapshot, so opening a case does not replay it.
  state bytea not null,
  primary key (organisation, id)
);
comment on table stream is 'One row a history: its lock, its version and its latest state.';

create table stream_key (
  organisation uuid not null,
  stream_id uuid not null,
  organisation_key_version integer not null,
  wrapped bytea not null,
  primary key (organisation, stream_id)
);
comment on table stream_key is 'The key that seals one history, wrapped by its organisation''s key. Erasing a person destroys the row.';

create table event (
  organisation uuid not null,
  stream_id uuid not null,
  version integer not null check (version > 0),
  event_id uuid not null,
  type text not null,
  command_id uuid not null,
  actor_organisation uuid not null,
  actor_id uuid not null,
  device_id text not null,
  made_at timestamptz not null,
  received_at timestamptz not null,
  body bytea not null,
  primary key (organisation, stream_id, version)
);
comment on table event is 'What happened. Only ever added to.';

create table command (
  organisation uuid not null,
  id uuid not null,
  actor_id uuid not null,
  -- Keyed hash of the canonical envelope: the same id with other content is refused, for ever.
  fingerprint bytea not null,
  answer jsonb not null,
  received_at timestamptz not null,
  primary key (organisation, id)
);
comment on table command is 'Accepted commands and their answers, so that a repeated one changes nothing and is answered alike.';

create table fresh (
  organisation uuid not null,
  stream_id uuid not null,
  version integer not null,
  primary key (organisation, stream_id, version)
);
comment on table fresh is 'Events not yet given a place in the feed. Timestamps and sequences would skip slow transactions.';

create table feed (
  organisation uuid not null,
  position bigint not null,
  stream_id uuid not null,
  version integer not null,
  primary key (organisation, position),
  constraint feed_event_once unique (organisation, stream_id, version)
);
comment on table feed is 'Events in commit order, for followers that must miss nothing.';

create table read_log (
  organisation uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  verb text not null,
  why text not null,
  person_ids uuid[] not null,
  primary key (organisation, id)
);
create index read_log_person on read_log using gin (person_ids);
create index read_log_at on read_log (organisation, at desc);
comment on table read_log is 'Who was shown whom, when and why: one row a request, written before the answer. Only ever added to.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: history is only ever added to', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;

do $$
declare name text;
begin
  foreach name in array array['event', 'command', 'read_log', 'feed'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function refuse_change()', name || '_unchanged', name);
    execute format('create trigger %I before truncate on %I for each statement execute function refuse_change()', name || '_not_emptied', name);
    execute format('revoke update, delete, truncate on %I from current_user', name);
  end loop;
end $$;

-- The organisation whose facts this transaction may see. Unset means none at all.
create function current_organisation() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.organisation', true), '')::uuid
$$;
