-- Whoever destroys the key of a person destroys what the person could be found by and named with: the tokens of their
-- names and the sealed name in the list. Other histories have neither.
create function forget_erased() returns trigger language plpgsql as $$
begin
  delete from person_token where organisation = old.organisation and id = old.stream_id;
  update person_list set names = null where organisation = old.organisation and id = old.stream_id and names is not null;
  return null;
end $$;

do $$
begin
  -- Someone may erase by hand, with any search path.
  execute format('alter function forget_erased() set search_path = %I, pg_temp', current_schema());
end $$;

create trigger stream_key_erased after delete on stream_key for each row execute function forget_erased();
