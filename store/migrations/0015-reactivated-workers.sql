-- When someone came back after having been deactivated: no session, token or link from before counts again. Null for those
-- never deactivated, and for those who came back before this version, until `amparo lists rebuild`.
alter table worker_list add column reactivated_at timestamptz;
select plan_lists();

drop function worker_now(uuid, uuid);
-- What a user may do now, in one round trip: it sets the fence itself, for its own statement's transaction only.
create function worker_now(p_organisation uuid, p_user uuid)
returns table (roles text[], teams text[], organisation_name text, reactivated_at timestamptz)
language plpgsql as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return query
    select w.roles, w.teams, o.name, w.reactivated_at
    from worker_list w
    left join organisation_list o on o.organisation = w.organisation
    where w.organisation = p_organisation and w.user_id = p_user and w.active
    limit 1;
end $$;
