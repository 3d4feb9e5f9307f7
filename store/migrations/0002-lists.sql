-- Lists: what screens read, made from the state of one history at a time, in the transaction that wrote it.
-- In clear: ids, status, stage, risk, urgency, codes, dates of work, office, team, worker. All else is sealed (bytea).

create table organisation_list (
  organisation uuid not null,
  id uuid not null,
  name text not null,
  organisation_type text not null,
  countries text[] not null,
  primary key (organisation, id)
);
comment on table organisation_list is 'The organisations of this installation. Readable by all: a directory is public among partners.';

create table service_list (
  organisation uuid not null,
  id uuid not null,
  row_id uuid not null,
  code text not null,
  country text not null,
  place text,
  open boolean not null,
  primary key (organisation, id, row_id)
);
create index service_list_code on service_list (code, country);
comment on table service_list is 'Services that organisations offer. Readable by all: one must know whom to ask for help.';

create table team_list (
  organisation uuid not null,
  id uuid not null,
  team text not null,
  name text not null,
  primary key (organisation, id, team)
);
comment on table team_list is 'Teams of an organisation.';

create table worker_list (
  organisation uuid not null,
  id uuid not null,
  user_id uuid not null,
  roles text[] not null,
  teams text[] not null,
  active boolean not null,
  primary key (organisation, id, user_id)
);
comment on table worker_list is 'Who works here in which role. Asked at every request, so a change counts at once.';

create table encounter_list (
  organisation uuid not null,
  id uuid not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  country text not null,
  group_id uuid,
  token_hash text,
  token_expires_on date,
  person_id uuid,
  -- Those who continued it from its token at another site.
  workers uuid[] not null,
  primary key (organisation, id)
);
create index encounter_list_token on encounter_list (organisation, token_hash) where token_hash is not null;
create index encounter_list_opened on encounter_list (organisation, opened_by, opened_at desc);
comment on table encounter_list is 'First contacts, found again by the keyed hash of their token.';

create table sheet_list (
  organisation uuid not null,
  id uuid not null,
  instrument text not null,
  instrument_version integer not null,
  about_kind text not null,
  about_id uuid not null,
  status text not null,
  stage text,
  changed_at timestamptz not null,
  primary key (organisation, id)
);
create index sheet_list_about on sheet_list (organisation, about_id);
create index sheet_list_stage on sheet_list (organisation, instrument, stage, changed_at desc);
comment on table sheet_list is 'Answered instruments, by what they are about.';

create table person_list (
  organisation uuid not null,
  id uuid not null,
  status text not null,
  names bytea,
  is_child boolean,
  changed_at timestamptz not null,
  primary key (organisation, id)
);
comment on table person_list is 'People, each under the key of their own history: erasing the person blanks the name in every list.';

create table person_token (
  organisation uuid not null,
  id uuid not null,
  token text not null,
  primary key (organisation, token, id)
);
create index person_token_of on person_token (organisation, id);
comment on table person_token is 'Keyed, truncated hashes of name parts, so that names can be found without being readable.';

create table case_list (
  organisation uuid not null,
  id uuid not null,
  person_id uuid not null,
  status text not null,
  stage text not null,
  risk text,
  urgency text,
  country text not null,
  team text,
  assignee uuid,
  opened_by uuid not null,
  opened_at timestamptz not null,
  next_due_on date,
  plan_status text not null,
  open_safety_plans integer not null,
  changed_at timestamptz not null,
  primary key (organisation, id)
);
create index case_list_changed on case_list (organisation, changed_at desc, id desc);
create index case_list_assignee on case_list (organisation, assignee, changed_at desc, id desc);
create index case_list_team on case_list (organisation, team, changed_at desc, id desc);
create index case_list_person on case_list (organisation, person_id);
comment on table case_list is 'Cases as a list shows them. The name is joined from person_list under the person''s own key.';

create table referral_list (
  organisation uuid not null,
  id uuid not null,
  side text not null,
  status text not null,
  case_id uuid,
  person_id uuid,
  partner uuid not null,
  service_id uuid not null,
  service_code text not null,
  urgency text not null,
  made_at timestamptz not null,
  answer_by timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation, id)
);
create index referral_list_changed on referral_list (organisation, side, changed_at desc, id desc);
create index referral_list_case on referral_list (organisation, case_id) where case_id is not null;
comment on table referral_list is 'Referrals, one row on each side.';

create table instrument_list (
  organisation uuid not null,
  id uuid not null,
  instrument text not null,
  instrument_version integer not null,
  definition jsonb not null,
  primary key (organisation, id, instrument_version)
);
create index instrument_list_name on instrument_list (instrument, instrument_version);
comment on table instrument_list is 'Published versions of screening and assessment tools. Those of the installation are readable by all.';

create table publication_list (
  organisation uuid not null,
  id uuid not null,
  title text,
  abstract text not null,
  year integer,
  topics text[] not null,
  countries text[] not null,
  regions text[] not null,
  needs text[] not null,
  record jsonb not null,
  primary key (organisation, id)
);
create index publication_list_words on publication_list
  using gin (to_tsvector('simple'::regconfig, coalesce(title, '') || ' ' || abstract));
comment on table publication_list is 'The library of guidance. Belongs to the installation, readable by all.';

create table reference_code (
  list text not null,
  code text not null,
  primary key (list, code)
);
comment on table reference_code is 'Code lists everyone shares (countries, languages, currencies). No organisation''s facts.';
