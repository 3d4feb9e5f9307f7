import fc from "fast-check";
import { expect, it } from "vitest";
import { casePart } from "../case/case.ts";
import { purposes } from "../consent/purpose.ts";
import { caseId, caseOpened, testPersonId } from "../testing/given-case.ts";
import { clinicId, consent, personWith, shelterId } from "../testing/given-person.ts";
import { given, replay, testId } from "../testing/given.ts";
import { disclosableFields } from "./disclosable-field.ts";
import { makeReferral } from "./make-referral.ts";
import { fieldsNeededFor } from "./needed-fields.ts";
import { referralPart } from "./referral.ts";

const none = given({ referral: referralPart });
const inCase = replay({ case: casePart }, [caseOpened]);
const families = ["SHE-1", "SHE-2", "FNI", "MED", "MHP", "SEC", "LEG", "DOC", "CON", "FAM", "CHI", "EDU", "LIV", "TRV", "INF", "XYZ"];

const consents = fc.array(
  fc.record({
    purpose: fc.constantFrom(...purposes),
    recipientId: fc.constantFrom(undefined, shelterId, clinicId),
    given: fc.boolean(),
    withdrawn: fc.boolean(),
  }),
  { maxLength: 8 },
);

it("lets nothing leave but what was asked for and needed, and nothing at all without consent", () => {
  fc.assert(
    fc.property(fc.subarray([...disclosableFields]), fc.constantFrom(...families), consents, (fields, code, told) => {
      const history = told.flatMap(({ purpose, recipientId, given: yes, withdrawn }, index) => [
        consent(purpose, { recipientId, given: yes }, index),
        ...(withdrawn ? [{ type: "ConsentWithdrawn", body: { consentId: testId(60 + index) } }] : []),
      ]);
      const asked = { referralId: testId(70), caseId, personId: testPersonId, recipientId: shelterId, serviceId: testId(71) };
      const decision = none.when(
        makeReferral,
        { ...asked, urgency: "normal", fields, reason: "Needs help." },
        {
          facts: { serviceOffer: { organisationId: shelterId, code, open: true } },
          reads: { case: inCase, person: personWith(...history) },
        },
      );
      const left = decision.accepted ? disclosedIn(decision.elsewhere) : [];
      const allowed = fields.filter((name) => fieldsNeededFor(code).includes(name)) as string[];
      expect(left.filter((name) => !allowed.includes(name))).toEqual([]);
      if (decision.accepted) expect(agreed(told)).toBe(true);
    }),
    { seed: 20_261_121, numRuns: 1_000 },
  );
});

/** Said differently from the rule on purpose: the newest word about sharing with the shelter is a yes that stands. */
function agreed(told: readonly { purpose: string; recipientId: string | undefined; given: boolean; withdrawn: boolean }[]) {
  const about = told.filter(({ purpose, recipientId, given: yes }) => {
    const general = recipientId === undefined && !yes;
    return purpose === "share-with-provider" && (recipientId === shelterId || general);
  });
  const newest = about.at(-1);
  return newest !== undefined && newest.given && !newest.withdrawn;
}

function disclosedIn(elsewhere: readonly { readonly events: readonly { readonly body: unknown }[] }[]): string[] {
  return elsewhere.flatMap(({ events }) =>
    events.flatMap(({ body }) => Object.keys((body as { disclosed: object }).disclosed)), // ReferralReceived only
  );
}
