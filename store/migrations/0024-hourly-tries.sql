-- Not only tokens are tried: whoever looks for names is counted in the same way, each thing for itself.
alter table token_try rename to hourly_try;
alter table hourly_try add column what text not null default 'encounter.continue';
alter table hourly_try alter column what drop default;
alter table hourly_try drop constraint token_try_pkey;
alter table hourly_try add primary key (organisation, user_id, what, hour);
comment on table hourly_try is 'How often a worker did in an hour what nobody may do without end: trying tokens, looking for names.';
