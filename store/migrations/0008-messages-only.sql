-- What comes from another organisation may change the list of messages and no other: not our workers, not our people.

create or replace function deliver(p_history jsonb) returns void
language plpgsql security definer as $$
declare v_own text := current_setting('app.organisation', true);
begin
  if not message_kind(p_history->>'kind') then
    raise exception 'only messages pass between organisations, not: %', p_history->>'kind';
  end if;
  if exists (
    select from jsonb_array_elements(p_history->'lists') as l
    where l->>'table' <> (p_history->>'kind') || '_list'
      or exists (select from jsonb_array_elements(l->'rows') as r where r->>'id' is distinct from p_history->>'id')
  ) then
    raise exception 'a message changes the list of its own kind alone';
  end if;
  perform set_config('app.organisation', p_history->>'organisation', true);
  perform append_history(p_history);
  perform set_config('app.organisation', coalesce(v_own, ''), true);
end $$;

do $$
begin
  execute format('alter function deliver(jsonb) set search_path = %I, pg_temp', current_schema());
end $$;
