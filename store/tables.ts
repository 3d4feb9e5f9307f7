import type { ColumnType, Generated } from "kysely";

type Instant = ColumnType<Date, string, string>;

/** The rows as PostgreSQL keeps them. They stay in the store: other rooms get field-by-field shapes. */
export type Tables = {
  stream: { organisation: string; id: string; kind: string; version: number; state: Buffer };
  stream_key: { organisation: string; stream_id: string; organisation_key_version: number; wrapped: Buffer };
  event: {
    organisation: string;
    stream_id: string;
    version: number;
    event_id: string;
    type: string;
    command_id: string;
    actor_organisation: string;
    actor_id: string;
    device_id: string;
    made_at: Instant;
    received_at: Instant;
    body: Buffer;
  };
  command: {
    organisation: string;
    id: string;
    actor_id: string;
    fingerprint: Buffer;
    answer: ColumnType<unknown, string, never>;
    received_at: Instant;
  };
  fresh: { organisation: string; stream_id: string; version: number };
  feed: { organisation: string; position: string; stream_id: string; version: number };
  read_log: {
    organisation: string;
    id: string;
    at: Instant;
    actor_id: string;
    verb: string;
    why: string;
    person_ids: string[];
  };
  organisation_list: {
    organisation: string;
    id: string;
    name: string;
    organisation_type: string;
    countries: string[];
  };
  service_list: {
    organisation: string;
    id: string;
    row_id: string;
    code: string;
    country: string;
    place: string | null;
    open: boolean;
  };
  team_list: { organisation: string; id: string; team: string; name: string };
  worker_list: {
    organisation: string;
    id: string;
    user_id: string;
    roles: string[];
    teams: string[];
    active: boolean;
    reactivated_at: ColumnType<Date | null, string | null | undefined, string | null>;
  };
  encounter_list: {
    organisation: string;
    id: string;
    opened_by: string;
    opened_at: Instant;
    country: string;
    group_id: string | null;
    token_hash: string | null;
    token_expires_on: string | null;
    person_id: string | null;
    workers: string[];
  };
  sheet_list: {
    organisation: string;
    id: string;
    instrument: string;
    instrument_version: number;
    about_kind: string;
    about_id: string;
    status: string;
    stage: string | null;
    changed_at: Instant;
  };
  person_list: {
    organisation: string;
    id: string;
    status: string;
    names: Buffer | null;
    is_child: boolean | null;
    changed_at: Instant;
  };
  person_token: { organisation: string; id: string; token: string };
  case_list: {
    organisation: string;
    id: string;
    person_id: string;
    status: string;
    stage: string;
    risk: string | null;
    urgency: string | null;
    country: string;
    team: string | null;
    assignee: string | null;
    opened_by: string;
    opened_at: Instant;
    next_due_on: string | null;
    plan_status: string;
    open_safety_plans: number;
    changed_at: Instant;
  };
  referral_list: {
    organisation: string;
    id: string;
    side: string;
    status: string;
    case_id: string | null;
    person_id: string | null;
    partner: string;
    service_id: string;
    service_code: string;
    urgency: string;
    made_at: Instant;
    answer_by: Instant;
    changed_at: Instant;
  };
  instrument_list: {
    organisation: string;
    id: string;
    instrument: string;
    instrument_version: number;
    definition: unknown;
  };
  publication_list: {
    organisation: string;
    id: string;
    title: string | null;
    abstract: string;
    year: number | null;
    topics: string[];
    countries: string[];
    regions: string[];
    needs: string[];
    record: unknown;
    words: string;
  };
  kept_shape: { kind: string; shape: string };
  reference_code: { list: string; code: string };
  migration: { name: string; applied_at: Generated<Date> };
};
