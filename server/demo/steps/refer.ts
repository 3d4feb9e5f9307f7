import { fieldsNeededBy } from "../../../protection/case/service-codes.ts";
import { recordSharingConsent } from "../../../protection/consent/record-sharing-consent.ts";
import { acceptReferral } from "../../../protection/referral/accept-referral.ts";
import { completeReferral } from "../../../protection/referral/complete-referral.ts";
import { declineReferral } from "../../../protection/referral/decline-referral.ts";
import { makeReferral } from "../../../protection/referral/make-referral.ts";
import { startService } from "../../../protection/referral/start-service.ts";
import type { ReferralUrgency } from "../../../protection/referral/urgency.ts";
import { type DemoPerson, idOf } from "../demo-person.ts";
import { demoOrganisationId, demoServiceId } from "../demo-organisations.ts";
import { type Help, helpOf } from "../help.ts";
import { dayAfter } from "../story-time.ts";
import { ask, type Visit } from "../visit.ts";

/** The person agrees that this one organisation learns what its service needs, and it is asked. */
export function refer(who: DemoPerson, at: string, help: Help, urgency: ReferralUrgency = "urgent"): Visit {
  const { service, provider, reason } = helpOf(help);
  const [personId, recipientId] = [idOf(who, "person"), demoOrganisationId(provider)];
  const how = { method: "verbal-certified", language: who.language, noticeVersion: "notice-1" } as const;
  const consentId = idOf(who, `sharing consent ${help}`);
  const referral = {
    referralId: idOf(who, `referral ${help}`),
    caseId: idOf(who, "case"),
    personId,
    lineId: idOf(who, `line ${help}`),
    recipientId,
    serviceId: demoServiceId(provider, service),
    urgency,
    fields: [...fieldsNeededBy(service)],
    reason,
  };
  return {
    at,
    by: who.caseworker,
    asked: [
      ask(recordSharingConsent, { personId, consentId, recipientId, ...how, expiresOn: dayAfter(at, 180) }),
      ask(makeReferral, referral),
    ],
  };
}

export function takeOn(who: DemoPerson, at: string, help: Help): Visit {
  const asked = ask(acceptReferral, {
    referralId: idOf(who, `referral ${help}`),
    comment: "Welcome. Please bring the code word.",
  });
  return { at, by: helpOf(help).answeredBy, asked: [asked] };
}

export function turnDown(who: DemoPerson, at: string, help: Help, text: string): Visit {
  const asked = ask(declineReferral, { referralId: idOf(who, `referral ${help}`), reason: "no-capacity", text });
  return { at, by: helpOf(help).answeredBy, asked: [asked] };
}

export function start(who: DemoPerson, at: string, help: Help): Visit {
  return { at, by: helpOf(help).answeredBy, asked: [ask(startService, { referralId: idOf(who, `referral ${help}`) })] };
}

export function complete(who: DemoPerson, at: string, help: Help, feedback: string): Visit {
  const delivered = { deliveredOn: at.slice(0, 10), outcome: "delivered", feedback } as const;
  return {
    at,
    by: helpOf(help).answeredBy,
    asked: [ask(completeReferral, { referralId: idOf(who, `referral ${help}`), ...delivered })],
  };
}
