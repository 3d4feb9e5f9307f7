-- Lists are written by statements that each connection plans once; planned at every write they cost more than the writing.

-- Makes write_list anew for the lists there are. A migration that adds a list ends with `select plan_lists();`: without
-- it the list is written all the same, only slower.
create function plan_lists() returns void
language plpgsql as $$
declare v_branches text;
begin
  select string_agg(format(
    $branch$
    when %1$L then
      delete from %1$I where organisation = p_organisation and id = p_stream;
      insert into %1$I select * from jsonb_populate_recordset(null::%1$I, p_rows);$branch$, c.relname), '' order by c.relname)
  into v_branches
  from pg_class c
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname ~ '^[a-z]+_(list|token)$';
  execute format(
    $function$
    create or replace function write_list(p_organisation uuid, p_stream uuid, p_table text, p_rows jsonb) returns void
    language plpgsql as $body$
    begin
      if p_table !~ '^[a-z]+_(list|token)$' then
        raise exception 'not a list: %%', p_table;
      end if;
      case p_table %s
      else
        execute format('delete from %%I where organisation = $1 and id = $2', p_table) using p_organisation, p_stream;
        execute format('insert into %%1$I select * from jsonb_populate_recordset(null::%%1$I, $1)', p_table) using p_rows;
      end case;
    end $body$
    $function$, v_branches);
end $$;
revoke all on function plan_lists() from public;

select plan_lists();
