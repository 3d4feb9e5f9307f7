-- Writing one history: events, state, key, lists and the place in the feed, all or nothing.

-- Replaces the rows of one history in one list. Only tables made for that are touched.
create function write_list(p_organisation uuid, p_stream uuid, p_table text, p_rows jsonb) returns void
language plpgsql as $$
begin
  if p_table !~ '^[a-z]+_(list|token)$' then
    raise exception 'not a list: %', p_table;
  end if;
  execute format('delete from %I where organisation = $1 and id = $2', p_table) using p_organisation, p_stream;
  execute format('insert into %1$I select * from jsonb_populate_recordset(null::%1$I, $1)', p_table) using p_rows;
end $$;

create function append_history(p_history jsonb) returns void
language plpgsql as $$
declare
  v_organisation uuid := (p_history->>'organisation')::uuid;
  v_stream uuid := (p_history->>'id')::uuid;
  v_version integer := (p_history->>'version')::integer;
  v_before integer := (p_history->>'before')::integer;
  v_list jsonb;
begin
  if v_before = 0 then
    insert into stream (organisation, id, kind, version, state)
      values (v_organisation, v_stream, p_history->>'kind', v_version, (p_history->>'state')::bytea);
  else
    update stream set version = v_version, state = (p_history->>'state')::bytea
      where organisation = v_organisation and id = v_stream and version = v_before and kind = p_history->>'kind';
    if not found then
      raise exception 'history moved on' using errcode = 'serialization_failure';
    end if;
  end if;
  if p_history ? 'key' then
    insert into stream_key (organisation, stream_id, organisation_key_version, wrapped)
      values (v_organisation, v_stream, (p_history->'key'->>'version')::integer, (p_history->'key'->>'wrapped')::bytea);
  end if;
  insert into event (organisation, stream_id, version, event_id, type, command_id, actor_organisation, actor_id,
      device_id, made_at, received_at, body)
    select v_organisation, v_stream, e.version, e.event_id, e.type, e.command_id, e.actor_organisation, e.actor_id,
      e.device_id, e.made_at, e.received_at, e.body
    from jsonb_to_recordset(p_history->'events') as e(version integer, event_id uuid, type text, command_id uuid,
      actor_organisation uuid, actor_id uuid, device_id text, made_at timestamptz, received_at timestamptz, body bytea);
  insert into fresh (organisation, stream_id, version)
    select v_organisation, v_stream, (e->>'version')::integer from jsonb_array_elements(p_history->'events') as e;
  for v_list in select * from jsonb_array_elements(p_history->'lists') loop
    perform write_list(v_organisation, v_stream, v_list->>'table', v_list->'rows');
  end loop;
end $$;

-- What passes between organisations is a message. These two are the only way to touch another organisation's history,
-- they reach only histories of the kinds that are messages, and they leave the caller's own fence as it was.

create function message_kind(p_kind text) returns boolean language sql immutable as $$
  select p_kind in ('referral', 'transfer', 'request', 'token')
$$;

create function lock_message(p_to uuid, p_stream uuid)
returns table (kind text, version integer, state bytea, organisation_key_version integer, wrapped bytea)
language plpgsql security definer as $$
declare v_own text := current_setting('app.organisation', true);
begin
  perform set_config('app.organisation', p_to::text, true);
  return query
    select s.kind, s.version, s.state, k.organisation_key_version, k.wrapped
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = p_to and s.id = p_stream and message_kind(s.kind) for update of s;
  perform set_config('app.organisation', coalesce(v_own, ''), true);
end $$;

create function deliver(p_history jsonb) returns void
language plpgsql security definer as $$
declare v_own text := current_setting('app.organisation', true);
begin
  if not message_kind(p_history->>'kind') then
    raise exception 'only messages pass between organisations, not: %', p_history->>'kind';
  end if;
  perform set_config('app.organisation', p_history->>'organisation', true);
  perform append_history(p_history);
  perform set_config('app.organisation', coalesce(v_own, ''), true);
end $$;

-- Followers ask for this now and then: it gives every committed fresh event its place, one numberer at a time.
create function number_fresh(p_organisation uuid) returns integer
language plpgsql as $$
declare v_count integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('feed ' || p_organisation::text, 0));
  with taken as (
    delete from fresh where organisation = p_organisation returning stream_id, version
  )
  insert into feed (organisation, position, stream_id, version)
    select p_organisation,
      coalesce((select max(position) from feed where organisation = p_organisation), 0)
        + row_number() over (order by stream_id, version),
      stream_id, version
    from taken;
  get diagnostics v_count = row_count;
  return v_count;
end $$;

do $$
declare v_function text;
begin
  -- A definer function must not be led astray by a caller's search path.
  foreach v_function in array array['lock_message(uuid, uuid)', 'deliver(jsonb)'] loop
    execute format('alter function %s set search_path = %I, pg_temp', v_function, current_schema());
    execute format('revoke all on function %s from public', v_function);
    execute format('grant execute on function %s to amparo_app', v_function);
  end loop;
end $$;
