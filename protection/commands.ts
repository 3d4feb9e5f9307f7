import type * as z from "zod/mini";
import type { Verb } from "./access/permissions.ts";
import { concludeNeeds } from "./assessment/conclude-needs.ts";
import { endSafetyPlan } from "./assessment/end-safety-plan.ts";
import { openSafetyPlan } from "./assessment/open-safety-plan.ts";
import { recordRisk } from "./assessment/record-risk.ts";
import { reviewSafetyPlan } from "./assessment/review-safety-plan.ts";
import type { Context } from "./basics/command.ts";
import type { Decision, Refusal, StreamRef } from "./basics/decision.ts";
import { addNote } from "./case/add-note.ts";
import { approveClosure } from "./case/approve-closure.ts";
import { assignCase } from "./case/assign-case.ts";
import { openCase } from "./case/open-case.ts";
import { recordFollowUp } from "./case/record-follow-up.ts";
import { reopenCase } from "./case/reopen-case.ts";
import { requestClosure } from "./case/request-closure.ts";
import { returnClosure } from "./case/return-closure.ts";
import { recordConsent } from "./consent/record-consent.ts";
import { recordSharingConsent } from "./consent/record-sharing-consent.ts";
import { withdrawConsent } from "./consent/withdraw-consent.ts";
import { deactivateWorker } from "./directory/deactivate-worker.ts";
import { formTeam } from "./directory/form-team.ts";
import { giveRoles } from "./directory/give-roles.ts";
import { inviteWorker } from "./directory/invite-worker.ts";
import { offerService } from "./directory/offer-service.ts";
import { reactivateWorker } from "./directory/reactivate-worker.ts";
import { registerOrganisation } from "./directory/register-organisation.ts";
import { withdrawService } from "./directory/withdraw-service.ts";
import type { FactName } from "./facts.ts";
import { concludeSheet } from "./instruments/conclude-sheet.ts";
import { publishInstrument } from "./instruments/publish-instrument.ts";
import { recordAnswers } from "./instruments/record-answers.ts";
import { startSheet } from "./instruments/start-sheet.ts";
import { importPublication } from "./library/import-publication.ts";
import { continueEncounter } from "./person/continue-encounter.ts";
import { correctIdentity } from "./person/correct-identity.ts";
import { issueToken } from "./person/issue-token.ts";
import { openEncounter } from "./person/open-encounter.ts";
import { registerPerson } from "./person/register-person.ts";
import { setAsideDuplicate } from "./person/set-aside-duplicate.ts";
import { agreePlan } from "./plan/agree-plan.ts";
import { approvePlan } from "./plan/approve-plan.ts";
import { confirmServiceReceived } from "./plan/confirm-service-received.ts";
import { draftPlan } from "./plan/draft-plan.ts";
import { requestPlanApproval } from "./plan/request-plan-approval.ts";
import { returnPlan } from "./plan/return-plan.ts";
import { acceptReferral } from "./referral/accept-referral.ts";
import { completeReferral } from "./referral/complete-referral.ts";
import { declineReferral } from "./referral/decline-referral.ts";
import { makeReferral } from "./referral/make-referral.ts";
import { revokeReferral } from "./referral/revoke-referral.ts";
import { startService } from "./referral/start-service.ts";
import { concludeTriage } from "./screening/conclude-triage.ts";
import { confirmScreening } from "./screening/confirm-screening.ts";
import { recommendScreening } from "./screening/recommend-screening.ts";
import { returnScreening } from "./screening/return-screening.ts";
import type { StreamKind, StreamStates } from "./streams.ts";

/** What the rules of one command take, once they stand in the catalogue beside all others. */
export type Payload = Readonly<Record<string, unknown>>;
export type AnyState = StreamStates[StreamKind];

/** Any command, as the door calls it: decoded payload, the state of its own kind of history, its declared context. */
export type AnyCommand = {
  readonly name: string;
  readonly version: number;
  readonly verb: Verb;
  readonly payload: z.ZodMiniType;
  readonly kind: StreamKind;
  readonly streamId: (payload: Payload) => string;
  readonly mode: "opens" | "continues" | "either";
  readonly within?: (payload: Payload) => StreamRef;
  readonly reads?: (payload: Payload) => Readonly<Record<string, string | undefined>>;
  readonly facts?: readonly FactName[];
  readonly keyed?: readonly string[];
  readonly blockedBy?: (state: AnyState, context: Context) => Refusal | undefined;
  readonly decide: (payload: Payload, state: AnyState, context: Context) => Decision;
};

/** A rule must take the state that its kind of history has; where it does not, the catalogue does not compile. */
type Fitting<One> = One extends {
  readonly kind: infer Kind extends StreamKind;
  readonly decide: (payload: never, state: infer State, context: never) => Decision;
}
  ? StreamStates[Kind] extends State
    ? One
    : never
  : never;

function catalogue<const List extends readonly object[]>(
  list: List & { readonly [Place in keyof List]: Fitting<List[Place]> },
): readonly AnyCommand[] {
  // `as`: each rule takes its own payload and state, which `Fitting` has just checked and a common list cannot say.
  return list as unknown as readonly AnyCommand[];
}

/** Everything anyone can ask. Start reading here. */
export const commands = catalogue([
  // person
  openEncounter,
  issueToken,
  continueEncounter,
  registerPerson,
  correctIdentity,
  setAsideDuplicate,
  // instruments
  startSheet,
  recordAnswers,
  concludeSheet,
  publishInstrument,
  // screening
  concludeTriage,
  recommendScreening,
  confirmScreening,
  returnScreening,
  // consent
  recordConsent,
  recordSharingConsent,
  withdrawConsent,
  // case
  openCase,
  assignCase,
  addNote,
  recordFollowUp,
  requestClosure,
  approveClosure,
  returnClosure,
  reopenCase,
  // assessment
  concludeNeeds,
  recordRisk,
  openSafetyPlan,
  reviewSafetyPlan,
  endSafetyPlan,
  // plan
  draftPlan,
  agreePlan,
  requestPlanApproval,
  approvePlan,
  returnPlan,
  confirmServiceReceived,
  // referral
  makeReferral,
  acceptReferral,
  declineReferral,
  startService,
  completeReferral,
  revokeReferral,
  // directory
  registerOrganisation,
  formTeam,
  inviteWorker,
  giveRoles,
  deactivateWorker,
  reactivateWorker,
  offerService,
  withdrawService,
  // library
  importPublication,
]);

const byName = new Map(commands.map((command) => [command.name, command]));

export function findCommand(name: string): AnyCommand | undefined {
  return byName.get(name);
}
