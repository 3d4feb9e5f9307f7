-- A link to a new password ends also when a newer one is made: only one that was followed let someone in.
alter table auth.reset add column was_followed boolean not null default false;
-- Which of the earlier ones were followed was not kept: taken for followed, so that nothing is hidden.
update auth.reset set was_followed = true where used_at is not null;
grant update (was_followed) on auth.reset to amparo_auth;
