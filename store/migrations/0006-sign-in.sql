-- What sign-in keeps beside better-auth's own tables, in the schema that only its login may use.

create table auth.api_token (
  -- SHA-256 of 256 random bits: nothing to guess, so no slow hash is needed, and the token itself is kept nowhere.
  hash bytea primary key check (octet_length(hash) = 32),
  id uuid not null,
  user_id uuid not null,
  label text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_on date,
  constraint api_token_id_once unique (id)
);
create index api_token_user on auth.api_token (user_id);
comment on table auth.api_token is 'Tokens an operator made for scripts that act as a user.';

create table auth.invitation (
  hash bytea primary key check (octet_length(hash) = 32),
  organisation uuid,
  user_id uuid,
  email text,
  name text,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- Whoever follows this one brings their organisation with them and is its administrator.
  first_administrator boolean not null,
  constraint invitation_has_place check (first_administrator or (organisation is not null and user_id is not null))
);
comment on table auth.invitation is 'One-time links by which people come to choose how they sign in.';

revoke all on auth.api_token, auth.invitation from public;
grant select, insert, update on auth.api_token to amparo_auth;
grant select, insert, update, delete on auth.invitation to amparo_auth;

-- What a user may do now, in one round trip: it sets the fence itself, for its own statement's transaction only.
create function worker_now(p_organisation uuid, p_user uuid)
returns table (roles text[], teams text[], organisation_name text)
language plpgsql as $$
begin
  perform set_config('app.organisation', p_organisation::text, true);
  return query
    select w.roles, w.teams, o.name
    from worker_list w
    left join organisation_list o on o.organisation = w.organisation
    where w.organisation = p_organisation and w.user_id = p_user and w.active
    limit 1;
end $$;
