import fc from "fast-check";
import { expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import { type DisclosableField, disclosableFields, fieldsNeededBy, serviceCodes } from "../case/service-codes.ts";
import { purposes } from "../consent/purpose.ts";
import { caseId, caseOpened, testPersonId } from "../testing/given-case.ts";
import { clinicId, consent, personWith, shelterId } from "../testing/given-person.ts";
import { given, replay, testId } from "../testing/given.ts";
import { makeReferral } from "./make-referral.ts";
import { referralPart } from "./referral.ts";

const none = given({ referral: referralPart });
const inCase = replay({ case: casePart }, [caseOpened]);

const consents = fc.array(
  fc.record({
    purpose: fc.constantFrom(...purposes),
    recipientId: fc.constantFrom(undefined, shelterId, clinicId),
    given: fc.boolean(),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 8 },
);

/** Said once more, so that a slip in the rule's own table shows. */
const tells: Readonly<Record<DisclosableField, readonly string[]>> = {
  "chosen-name": ["chosenName"],
  "full-name": ["names"],
  birth: ["birthDate", "age"],
  gender: ["gender"],
  citizenships: ["citizenships"],
  languages: ["languages"],
  interpreter: ["needsInterpreter"],
  "safe-contact": ["phone", "safeContact"],
  "household-size": ["householdSize"],
  "specific-needs": ["specificNeeds"],
};

it("lets nothing leave but what was asked for and needed, and nothing at all without consent", () => {
  fc.assert(
    fc.property(
      fc.subarray([...disclosableFields]),
      fc.constantFrom(...serviceCodes),
      consents,
      (fields, code, told) => {
        const history = told.flatMap(({ purpose, recipientId, given: yes, withdrawn }, index) => [
          consent(purpose, { recipientId, given: yes }, index),
          ...(withdrawn ? [{ type: "ConsentWithdrawn", body: { consentId: testId(60 + index) } }] : []),
        ]);
        const asked = {
          referralId: testId(70),
          caseId,
          personId: testPersonId,
          recipientId: shelterId,
          serviceId: testId(71),
        };
        const decision = none.when(
          makeReferral,
          { ...asked, urgency: "normal", fields, reason: "Needs help." },
          {
            facts: { serviceOffer: { organisationId: shelterId, code, open: true } },
            reads: { case: inCase, person: personWith(...history) },
          },
        );
        const left = decision.accepted ? disclosedIn(decision.elsewhere) : [];
        const allowed = fields.filter((name) => fieldsNeededBy(code).includes(name));
        expect(left.filter((name) => !allowed.some((field) => tells[field].includes(name)))).toEqual([]);
        if (decision.accepted) expect(agreed(told)).toBe(true);
      },
    ),
    { seed: 20_261_121, numRuns: 1_000 },
  );
});

/** Said differently from the rule on purpose: the newest word about sharing with the shelter is a yes that stands. */
function agreed(
  told: readonly { purpose: string; recipientId: string | undefined; given: boolean; withdrawn: boolean }[],
) {
  const about = told.filter(({ purpose, recipientId, given: yes }) => {
    const general = recipientId === undefined && !yes;
    return purpose === "share-with-provider" && (recipientId === shelterId || general);
  });
  const newest = about.at(-1);
  return newest !== undefined && newest.given && !newest.withdrawn;
}

function disclosedIn(elsewhere: readonly { readonly events: readonly { readonly body: unknown }[] }[]): string[] {
  return elsewhere.flatMap(
    ({ events }) => events.flatMap(({ body }) => Object.keys((body as { disclosed: object }).disclosed)), // ReferralReceived only
  );
}
