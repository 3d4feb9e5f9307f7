-- The second fence: an organisation sees its own facts and nothing else, whatever the application asks.

do $$
declare name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'
      and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation' and not a.attisdropped)
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own on %I using (organisation = current_organisation()) with check (organisation = current_organisation())', name);
  end loop;
  -- What all share belongs to the installation; the directory of organisations and services is open among partners.
  foreach name in array array['stream', 'event', 'instrument_list', 'publication_list'] loop
    execute format('create policy shared on %I for select using (organisation = %L and current_organisation() is not null)', name, '00000000-0000-4000-8000-000000000001');
  end loop;
  foreach name in array array['organisation_list', 'service_list'] loop
    execute format('create policy directory on %I for select using (current_organisation() is not null)', name);
  end loop;
end $$;

grant select, insert on event, command, read_log, feed to amparo_app;
grant select, insert, update on stream to amparo_app;
grant select, insert, update, delete on stream_key, fresh,
  organisation_list, service_list, team_list, worker_list, encounter_list, sheet_list, person_list, person_token,
  case_list, referral_list, instrument_list, publication_list to amparo_app;
grant select, insert, delete on reference_code to amparo_app;
