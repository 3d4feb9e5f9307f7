import * as z from "zod/mini";
import { classesSeenBy } from "../protection/access/may.ts";
import { visibleFields } from "../protection/access/visible-fields.ts";
import { caseId } from "../protection/basics/ids.ts";
import { traffickingScreening } from "../protection/instruments/standard/trafficking-screening.ts";
import { visibleAnswers } from "../protection/instruments/visible-answers.ts";
import { type Identity, identityFields } from "../protection/person/identity.ts";
import type { StreamStates } from "../protection/streams.ts";
import { caseToHtcds, type ExportedCase, type ExportedReferral } from "../exchange/htcds/case-to-htcds.ts";
import { htcdsProblems } from "../exchange/htcds/check-htcds.ts";
import { seesNames, whyRead } from "../reading/people-shown.ts";
import { noQuery, readRoute, type Reading } from "../reading/read-route.ts";
import { belongingOf } from "../store/belonging.ts";
import { listOrganisations } from "../store/lists/directory-lists.ts";
import { listReferralsOfCase } from "../store/lists/referral-lists.ts";
import { listSheetsAbout } from "../store/lists/sheet-lists.ts";
import { findHistory } from "../store/log/history.ts";

type Classes = ReturnType<typeof classesSeenBy>;
/** With what the reader may be shown of this case. */
type ExportReading = Reading<{ readonly caseId: string }, object> & { readonly classes: Classes };
type CaseState = StreamStates["case"];
type Opened = Exclude<CaseState["case"], { readonly status: "none" }>;

/** One case in the words of HTCDS 2.0: permitted, filtered by the reader's classes and logged like every reading. */
export const htcdsExport = readRoute({
  path: "/api/cases/:caseId/exports/htcds",
  summary: "One case in the field names of HTCDS 2.0",
  verb: "export.case",
  params: z.object({ caseId: caseId() }),
  query: noQuery,
  answer: z.record(z.string(), z.unknown()),
  read: async (reading) => {
    const { trx, house, actor, params } = reading;
    const belonging = await belongingOf(trx, actor.organisationId, { kind: "case", id: params.caseId });
    const history = await findHistory(trx, house.store.vault, actor.organisationId, "case", params.caseId);
    if (!belonging || !history || !seesNames(actor, "export.case", belonging)) return undefined;
    const state: CaseState = history.state;
    if (state.case.status === "none") return undefined;
    const exported = caseToHtcds(
      await gather({ ...reading, classes: classesSeenBy(actor, "export.case", belonging) }, state, state.case),
    );
    const problems = htcdsProblems(exported);
    if (problems.length > 0)
      throw new Error(`The export does not fit HTCDS: ${problems.join("; ")}. Nothing was written.`);
    return { answer: exported, people: [state.case.personId], why: whyRead(actor, belonging) };
  },
});

async function gather(reading: ExportReading, { plan }: CaseState, opened: Opened): Promise<ExportedCase> {
  const { trx, house, actor, params, classes } = reading;
  const person = await findHistory(trx, house.store.vault, actor.organisationId, "person", opened.personId);
  const organisations = await listOrganisations(trx);
  return {
    today: house.now().slice(0, 10),
    organisation: organisations.find(({ organisationId }) => organisationId === actor.organisationId),
    case: opened,
    plan,
    identity: person ? visibleIdentity(classes, person.state) : {},
    consents: person ? person.state.consent.consents : [],
    ...(await screeningOf(reading, [opened.personId, params.caseId])),
    referrals: await referralsOf(reading, new Map(organisations.map((one) => [one.organisationId, one.name]))),
  };
}

function visibleIdentity(classes: Classes, { person }: StreamStates["person"]): Partial<Identity> {
  if (person.status !== "registered") return {};
  // `as`: what is visible of an identity is an identity with fewer fields.
  return (visibleFields(z.strictObject(identityFields()), person.identity, classes).shown ?? {}) as Partial<Identity>;
}

/** The newest trafficking screening; one that two officers concluded before one that is still open. */
async function screeningOf(
  { trx, house, actor, classes }: ExportReading,
  aboutIds: readonly string[],
): Promise<Pick<ExportedCase, "answers" | "concluded">> {
  const { organisationId } = actor;
  const rows = (await listSheetsAbout(trx, organisationId, aboutIds)).filter(
    (row) => row.instrument === traffickingScreening.id,
  );
  const found = [];
  for (const { sheetId } of rows) {
    const sheet = await findHistory(trx, house.store.vault, organisationId, "sheet", sheetId);
    if (sheet && sheet.state.sheet.status !== "none")
      found.push({ sheet: sheet.state.sheet, inForce: sheet.state.screening.inForce });
  }
  const one = found.find(({ inForce }) => inForce) ?? found[0];
  const instrument = one && (await house.door.shelf.find(trx, organisationId, one.sheet.instrument, one.sheet.version));
  return {
    answers: one && instrument ? visibleAnswers(instrument, one.sheet.answers, classes).shown : {},
    concluded: classes.has("S3.trafficking") ? one?.inForce?.concluded : undefined,
  };
}

async function referralsOf(
  reading: ExportReading,
  names: ReadonlyMap<string, string>,
): Promise<readonly ExportedReferral[]> {
  const { trx, house, actor, params } = reading;
  const referrals: ExportedReferral[] = [];
  for (const { id } of await listReferralsOfCase(trx, actor, params.caseId)) {
    const found = await findHistory(trx, house.store.vault, actor.organisationId, "referral", id);
    const referral = found?.state.referral;
    if (referral === undefined || referral.status === "none" || referral.side !== "sender") continue;
    referrals.push({ partnerName: names.get(referral.recipientId), madeAt: referral.madeAt, reason: referral.reason });
  }
  return referrals.toSorted((one, other) => (one.madeAt < other.madeAt ? -1 : 1));
}
