import { type Consent } from "../../protection/consent/consent.ts";
import { hasConsentFor } from "../../protection/consent/has-consent-for.ts";
import type { Identity } from "../../protection/person/identity.ts";
import { type HtcdsRecord, known } from "./htcds-record.ts";
import { threeLetterCode } from "./language-codes.ts";
import { wholeDate } from "./screening-to-htcds.ts";

const genders = {
  female: "Feminine",
  male: "Masculine",
  "transgender-woman": "TransgenderFeminine",
  "transgender-man": "TransgenderMasculine",
  "non-conforming": "NonConforming",
  "not-specified": "NonSpecifiedUnknown",
} as const satisfies Record<NonNullable<Identity["gender"]>, string>;

/** E.164 as the standard writes it; a local number would ring at somebody else's elsewhere. */
const international = /^\+?[1-9]\d{1,14}$/;

/** Who the person is, as far as the reader may see it. The name in Latin letters where there is one. */
export function personToHtcds(identity: Partial<Identity>): HtcdsRecord {
  const { names = [], phone, gender, languages = [], citizenships } = identity;
  const name = names.find(({ script }) => script === "Latn") ?? names[0];
  const [first, second] = languages.map(threeLetterCode);
  return known({
    prs_FirstName: name?.given,
    prs_MiddleName: name?.other,
    prs_SecondName: name?.family,
    prs_Birthdate: wholeDate(identity.birthDate),
    prs_Gender: gender && genders[gender],
    prs_PrimaryLanguage: first,
    prs_SecondaryLanguage: second,
    prs_Citizenship: citizenships,
    prs_MobilePhone: phone !== undefined && international.test(phone) ? phone : undefined,
  });
}

/** The interview is the screening: true while the yes holds, false after a no or a withdrawal, absent where nobody asked. */
export function consentToHtcds(consents: readonly Consent[], today: string): HtcdsRecord {
  if (!consents.some(({ purpose }) => purpose === "screening")) return {};
  return { con_Consent: hasConsentFor(consents, { purpose: "screening", today }) };
}
