-- Who goes on with a first contact by its token has it, and its triage, like whoever began it. Its other sheets are theirs
-- only where their role carries people: a first responder with a token reads no consent form.
drop function load_command(uuid, uuid, uuid[], uuid[], text, uuid);
drop function belonging(uuid, text, uuid);

create function belonging(p_organisation uuid, p_kind text, p_stream uuid)
returns table (made_by uuid, assignees uuid[], teams text[], workers uuid[], continuers uuid[])
language plpgsql stable as $$
declare v_about_kind text; v_about uuid; v_instrument text;
begin
  if p_kind = 'sheet' then
    select about_kind, about_id, instrument into v_about_kind, v_about, v_instrument
      from sheet_list where organisation = p_organisation and id = p_stream;
    if not found then return; end if;
    return query
      select begun_by(p_organisation, p_stream), b.assignees, b.teams, b.workers,
        case when v_instrument = 'rapid-triage' then b.continuers end
      from belonging(p_organisation, v_about_kind, v_about) b;
  elsif p_kind = 'referral' then
    select 'case', case_id into v_about_kind, v_about from referral_list where organisation = p_organisation and id = p_stream;
    if not found then return; end if;
    if v_about is null then
      return query select null::uuid, null::uuid[], null::text[], null::uuid[], null::uuid[];
    else
      return query
        select begun_by(p_organisation, p_stream), b.assignees, b.teams, b.workers, null::uuid[]
        from belonging(p_organisation, 'case', v_about) b;
    end if;
  elsif p_kind = 'case' then
    return query
      select c.opened_by, array[c.assignee], array[c.team], null::uuid[], null::uuid[]
      from case_list c where c.organisation = p_organisation and c.id = p_stream;
  elsif p_kind = 'person' then
    return query
      select begun_by(p_organisation, p_stream), o.assignees, o.teams, null::uuid[], null::uuid[]
      from person_list p
      left join lateral (
        select array_agg(carried.assignee order by carried.opened_at desc) as assignees,
          array_agg(carried.team order by carried.opened_at desc) as teams
        from (
          -- All open ones, which tie; where there is none, the closed one that was opened last.
          select c.assignee, c.team, c.opened_at
          from case_list c where c.organisation = p.organisation and c.person_id = p.id
          order by (c.status <> 'closed') desc, (case when c.status = 'closed' then c.opened_at end) desc
          fetch first 1 rows with ties
        ) carried
      ) o on true
      where p.organisation = p_organisation and p.id = p_stream;
  elsif p_kind = 'encounter' then
    return query
      select e.opened_by, null::uuid[], null::text[], e.workers, e.workers
      from encounter_list e where e.organisation = p_organisation and e.id = p_stream;
  else
    return query
      select begun_by(p_organisation, p_stream), null::uuid[], null::text[], null::uuid[], null::uuid[]
      from stream s where s.organisation = p_organisation and s.id = p_stream and s.kind = p_kind;
  end if;
end $$;

-- As before, and whose several things are: a command may look at more than one.
create function load_command(p_organisation uuid, p_command uuid, p_messages uuid[], p_streams uuid[], p_belonging_kinds text[], p_belonging uuid[])
returns table (
  part text,
  actor_id uuid, fingerprint bytea, answer jsonb,
  id uuid, kind text, version integer, state bytea, organisation_key_version integer, wrapped bytea,
  made_by uuid, assignees uuid[], teams text[], workers uuid[], continuers uuid[]
)
-- Volatile: each statement sees what was committed before it, so that who waited for a lock does not act on the past.
language plpgsql volatile as $$
#variable_conflict use_column
declare v_message uuid;
begin
  return query
    select 'answered', c.actor_id, c.fingerprint, c.answer,
      null::uuid, null::text, null::integer, null::bytea, null::integer, null::bytea,
      null::uuid, null::uuid[], null::text[], null::uuid[], null::uuid[]
    from command c where c.organisation = p_organisation and c.id = p_command;
  if found then return; end if;
  -- A message has one history on each side; both sides take this first, so they queue instead of blocking each other.
  foreach v_message in array p_messages loop
    perform pg_advisory_xact_lock(hashtextextended(v_message::text, 1));
  end loop;
  return query
    select 'history', null::uuid, null::bytea, null::jsonb,
      s.id, s.kind, s.version, s.state, k.organisation_key_version, k.wrapped,
      null::uuid, null::uuid[], null::text[], null::uuid[], null::uuid[]
    from stream s left join stream_key k on k.organisation = s.organisation and k.stream_id = s.id
    where s.organisation = p_organisation and s.id = any(p_streams)
    order by s.id for update of s;
  return query
    select 'belonging', null::uuid, null::bytea, null::jsonb,
      asked.id, asked.kind, null::integer, null::bytea, null::integer, null::bytea,
      b.made_by, b.assignees, b.teams, b.workers, b.continuers
    from unnest(p_belonging_kinds, p_belonging) as asked(kind, id), belonging(p_organisation, asked.kind, asked.id) b;
end $$;
