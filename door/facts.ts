import type { StreamStates } from "../protection/streams.ts";
import type { FactName, Facts } from "../protection/facts.ts";
import { countOpenReferrals, lockOpenReferralsOf } from "../store/lists/referral-lists.ts";
import { findServiceOffer, listTeams, listWorkers } from "../store/lists/directory-lists.ts";
import { findInstrumentHolders } from "../store/lists/instrument-lists.ts";
import type { InstrumentShelf } from "../store/instrument-shelf.ts";
import type { OrganisationTransaction } from "../store/database.ts";

/** What a fact may be looked up by: the decoded payload and the command's own history. */
export type FactQuestion = {
  readonly trx: OrganisationTransaction;
  readonly shelf: InstrumentShelf;
  readonly organisation: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly streamId: string;
  readonly state: Partial<StreamStates[keyof StreamStates]>;
};

type Lookup<Name extends FactName> = (question: FactQuestion) => Promise<Facts[Name]> | Facts[Name];

/** One question to the store for each fact a rule may ask for. */
const lookups: { readonly [Name in FactName]: Lookup<Name> } = {
  instrument: ({ trx, shelf, organisation, payload, state }) => {
    const sheet = "sheet" in state && state.sheet && state.sheet.status !== "none" ? state.sheet : payload;
    const { instrument, version }: { instrument?: unknown; version?: unknown } = sheet;
    return typeof instrument === "string" && (typeof version === "number" || version === undefined)
      ? shelf.find(trx, organisation, instrument, version)
      : undefined;
  },
  instrumentHolders: ({ trx, organisation, payload: { definition } }) => {
    const { id }: { id?: unknown } = definition ?? {};
    return typeof id === "string" ? findInstrumentHolders(trx, organisation, id) : [];
  },
  openSafetyPlans: ({ state }) =>
    "assessment" in state && state.assessment
      ? state.assessment.safetyPlans.filter(({ status }) => status === "open").length
      : 0,
  openReferrals: ({ trx, organisation, streamId }) => countOpenReferrals(trx, organisation, streamId),
  openReferralsOfPerson: ({ trx, organisation, streamId }) => lockOpenReferralsOf(trx, organisation, streamId),
  teams: async ({ trx, organisation }) => (await listTeams(trx, organisation)).map(({ team }) => team),
  assignee: async ({ trx, organisation, payload: { assigneeId } }) =>
    (await listWorkers(trx, organisation)).find(({ userId }) => userId === assigneeId),
  serviceOffer: ({ trx, payload: { serviceId, recipientId } }) =>
    typeof serviceId === "string" && typeof recipientId === "string"
      ? findServiceOffer(trx, recipientId, serviceId)
      : undefined,
};

export async function fetchFacts(names: readonly FactName[], question: FactQuestion): Promise<Partial<Facts>> {
  const entries: [FactName, unknown][] = [];
  for (const name of names) entries.push([name, await lookups[name](question)]);
  // `as`: each lookup answers its own fact's type, which Object.fromEntries forgets.
  return Object.fromEntries(entries) as Partial<Facts>;
}
