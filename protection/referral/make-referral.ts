import * as z from "zod/mini";
import { command, type Context } from "../basics/command.ts";
import { accept, type Refusal, refusal, refuse } from "../basics/decision.ts";
import { caseId, organisationId, partId, personId, referralId } from "../basics/ids.ts";
import { field } from "../basics/sensitivity.ts";
import type { CaseState } from "../case/case.ts";
import { narrative } from "../case/narrative.ts";
import { disclosableFields, fieldsNeededBy, isServiceCode, type ServiceCode } from "../case/service-codes.ts";
import type { ConsentState } from "../consent/consent.ts";
import type { PersonState } from "../person/person.ts";
import { agreedToReferral } from "../consent/agreed-to-referral.ts";
import { discloseTo } from "./disclose-to.ts";
import type { ReferralEvent, ReferralStream } from "./referral.ts";
import type { ReferralRefusal } from "./referral-refusal.ts";
import { answerByFor, referralUrgencies } from "./urgency.ts";
import { referralForbids } from "./what-may-be-done.ts";

/** What the directory knows of the service asked for; `undefined` where there is none of that id. */
export type ServiceOffer =
  | { readonly organisationId: string; readonly code: string; readonly open: boolean }
  | undefined;

type Facts = { serviceOffer: ServiceOffer };
type Reads = { case: { case: CaseState }; person: { person: PersonState; consent: ConsentState } };

const payload = z.strictObject({
  referralId: field("S1", referralId(), "context"),
  caseId: field("S1", caseId(), "context"),
  personId: field("S1", personId(), "context"),
  lineId: field("S1", z.optional(partId()), "context"),
  recipientId: field("S1", organisationId()),
  serviceId: field("S1", partId()),
  urgency: field("S1", z.enum(referralUrgencies)),
  /** What the recipient is to be told about the person. */
  fields: field("S1", z.array(z.enum(disclosableFields)).check(z.maxLength(disclosableFields.length))),
  /** Only what the service must know to say yes or no; it leaves with the referral as it is written. */
  reason: field("S2", narrative(), "narrative"),
});
type Asked = z.infer<typeof payload>;

/**
 * Asks another organisation for a service; we keep the case. Refuses without the person's consent to share with exactly
 * this recipient, and any field the service does not need. The recipient gets a copy of what was disclosed, nothing else.
 */
export const makeReferral = command({
  name: "MakeReferral",
  version: 1,
  verb: "referral.make",
  payload,
  kind: "referral",
  streamId: (asked) => asked.referralId,
  mode: "opens",
  within: (asked) => ({ kind: "case", id: asked.caseId }),
  reads: (asked) => ({ case: asked.caseId, person: asked.personId }),
  facts: ["serviceOffer"],
  blockedBy: (state: ReferralStream) => referralForbids("MakeReferral", state.referral),
  decide: (asked, _state: ReferralStream, context: Context<Facts, Reads>) => {
    const { serviceOffer } = context.facts;
    if (serviceOffer === undefined || !isServiceCode(serviceOffer.code))
      return refuse<ReferralRefusal>("referral.service-not-offered");
    const offered = { ...serviceOffer, code: serviceOffer.code };
    const wrong = whatIsWrong(asked, offered, context);
    if (wrong !== undefined) return refuse(wrong.code, wrong.facts);
    return made(asked, offered.code, context);
  },
});

function whatIsWrong(
  { caseId: id, personId: person, recipientId, fields }: Asked,
  service: NonNullable<ServiceOffer> & { readonly code: ServiceCode },
  { reads, actor, today }: Context<Facts, Reads>,
): Refusal<ReferralRefusal> | undefined {
  const ofCase = reads.case.case;
  if (ofCase.status !== "open") return refusal("referral.case-not-open", { caseId: id });
  if (ofCase.personId !== person) return refusal("referral.person-mismatch");
  if (recipientId === actor.organisationId) return refusal("referral.own-organisation");
  if (!service.open || service.organisationId !== recipientId) return refusal("referral.service-not-offered");
  const { consents } = reads.person.consent;
  if (!agreedToReferral(consents, { recipientId, service: service.code, today })) {
    return refusal("referral.consent-missing", { recipientId });
  }
  const notNeeded = fields.find((name) => !fieldsNeededBy(service.code).includes(name));
  return notNeeded === undefined ? undefined : refusal("referral.field-not-needed", { field: notNeeded });
}

function made(asked: Asked, service: ServiceCode, { reads, now, actor, stream }: Context<Facts, Reads>) {
  const { caseId: ofCase, personId: person, lineId, recipientId, serviceId, urgency, fields, reason } = asked;
  const known = reads.person.person.status === "registered" ? reads.person.person.identity : {};
  const disclosed = discloseTo(known, fields, service);
  const message = { serviceId, service, urgency, answerBy: answerByFor(urgency, now), disclosed, reason };
  const sent = { caseId: ofCase, personId: person, lineId, recipientId, ...message };
  const received: ReferralEvent = { type: "ReferralReceived", body: { senderId: actor.organisationId, ...message } };
  return accept<ReferralEvent>(
    [{ type: "ReferralMade", body: sent }],
    [{ organisation: recipientId, stream, events: [received] }],
  );
}
