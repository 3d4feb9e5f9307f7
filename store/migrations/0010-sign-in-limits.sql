-- What slows guessing down, makes a code count once, and lets an administrator help who can no longer get in.

create table auth.guess (
  -- SHA-256 of the address: what strangers type here is kept as little as can be, and known and unknown look alike.
  account bytea primary key check (octet_length(account) = 32),
  tries integer not null,
  free_at timestamptz not null
);
comment on table auth.guess is 'Passwords tried since the last right one, and when the next may be tried.';

create table auth.totp_use (
  user_id uuid primary key,
  step bigint not null
);
comment on table auth.totp_use is 'The last half minute whose code a user has shown (RFC 6238, 5.2: a code counts once).';

create table auth.reset (
  hash bytea primary key check (octet_length(hash) = 32),
  organisation uuid not null,
  user_id uuid not null,
  asked_by uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table auth.reset is 'One-time links to a new password, and for ever who made them for whom: rows are never removed.';

revoke all on auth.guess, auth.totp_use, auth.reset from public;
grant select, insert, update, delete on auth.guess to amparo_auth;
grant select, insert, update, delete on auth.totp_use to amparo_auth;
grant select, insert on auth.reset to amparo_auth;
grant update (used_at) on auth.reset to amparo_auth;
