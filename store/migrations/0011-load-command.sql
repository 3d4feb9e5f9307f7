-- All that one command needs before it is decided, in one question: whether it was answered before; if not, the histories
-- it concerns, locked; and whose the thing is, read after the lock was won.
create function load_command(p_organisation uuid, p_command uuid, p_messages uuid[], p_streams uuid[], p_kind text, p_stream uuid)
returns table (
  part text,
  actor_id uuid, fingerprint bytea, answer jsonb,
  id uuid, kind text, version integer, state bytea, organisation_key_version integer, wrapped bytea,
  made_by uuid, assignees uuid[], teams text[], workers uuid[]
)
-- Volatile: each statement sees what was committed before it, so that who waited for a lock does not act on the past.
language plpgsql volatile as $$
#variable_conflict use_column
declare v_message uuid;
begin
  return query
    select 'answered', c.actor_id, c.fingerprint, c.answer,
      null::uuid, null::text, null::integer, null::bytea, null::integer, null::bytea,
      null::uuid, null::uuid[], null::text[], null::uuid[]
    from command c where c.organisation = p_organisation and c.id = p_command;
  if found then return; end if;
  -- A message has one history on each side; both sides take this first, so they queue instead of blocking each other.
  foreach v_message in array p_messages loop
    perform pg_advisory_xact_lock(hashtextextended(v_message::text, 1));
  end loop;
  return query
    select 'history', null::uuid, null::bytea, null::jsonb,
      s.id, s.kind, s.version, s.state, k.organisation_key_version, k.wrapped,
      null::uuid, null::uuid[], null::text[], null::uuid[]
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = p_organisation and s.id = any(p_streams)
    order by s.id for update of s;
  return query
    select 'belonging', null::uuid, null::bytea, null::jsonb,
      null::uuid, null::text, null::integer, null::bytea, null::integer, null::bytea,
      b.made_by, b.assignees, b.teams, b.workers
    from belonging(p_organisation, p_kind, p_stream) b;
end $$;
