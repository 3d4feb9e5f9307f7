-- A closed case opens nobody's file: the person stays with whoever carried them last, until another case is opened.
-- To have no team means never to have had a case.
create or replace function belonging(p_organisation uuid, p_kind text, p_stream uuid)
returns table (made_by uuid, assignees uuid[], teams text[], workers uuid[])
language plpgsql stable as $$
declare v_about_kind text; v_about uuid;
begin
  if p_kind = 'sheet' then
    select about_kind, about_id into v_about_kind, v_about from sheet_list where organisation = p_organisation and id = p_stream;
    if not found then return; end if;
    return query
      select begun_by(p_organisation, p_stream), b.assignees, b.teams, b.workers from belonging(p_organisation, v_about_kind, v_about) b;
  elsif p_kind = 'referral' then
    select 'case', case_id into v_about_kind, v_about from referral_list where organisation = p_organisation and id = p_stream;
    if not found then return; end if;
    if v_about is null then
      return query select null::uuid, null::uuid[], null::text[], null::uuid[];
    else
      return query
        select begun_by(p_organisation, p_stream), b.assignees, b.teams, b.workers from belonging(p_organisation, 'case', v_about) b;
    end if;
  elsif p_kind = 'case' then
    return query
      select c.opened_by, array[c.assignee], array[c.team], null::uuid[]
      from case_list c where c.organisation = p_organisation and c.id = p_stream;
  elsif p_kind = 'person' then
    return query
      select begun_by(p_organisation, p_stream), o.assignees, o.teams, null::uuid[]
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
      select e.opened_by, null::uuid[], null::text[], e.workers
      from encounter_list e where e.organisation = p_organisation and e.id = p_stream;
  else
    return query
      select begun_by(p_organisation, p_stream), null::uuid[], null::text[], null::uuid[]
      from stream s where s.organisation = p_organisation and s.id = p_stream and s.kind = p_kind;
  end if;
end $$;
