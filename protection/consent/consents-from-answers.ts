import * as z from "zod/mini";
import type { Answers } from "../instruments/answer.ts";
import { consentEvents } from "./consent.ts";
import { type Purpose, purposes } from "./purpose.ts";

const { method, language, noticeVersion, noticeLanguage, givenBy } = consentEvents.ConsentRecorded.shape;

/** How the whole conversation was held: one form, one giver, one notice, many purposes. */
const howSchema = z.object({
  consent_method: method,
  given_by: givenBy,
  consent_language: language,
  notice_version: noticeVersion,
  notice_language: noticeLanguage,
});

export type ToldConsents = {
  readonly how: Omit<z.infer<typeof consentEvents.ConsentRecorded>, "consentId" | "purpose" | "given">;
  readonly answers: readonly { readonly purpose: Purpose; readonly given: boolean }[];
};

/** The question that asks for a purpose: `agrees_share_with_provider`. */
export function questionFor(purpose: Purpose): string {
  return `agrees_${purpose.replaceAll("-", "_")}`;
}

/**
 * Reads the consent form; `undefined` where it does not say how, by whom and in which words consent was asked. A purpose
 * that the person refused to discuss is a no; one that was not asked is nothing.
 */
export function consentsFromAnswers(answers: Answers): ToldConsents | undefined {
  const decoded = z.safeParse(howSchema, answers);
  if (!decoded.success) return undefined;
  const how = decoded.data;
  return {
    how: {
      method: how.consent_method,
      givenBy: how.given_by,
      language: how.consent_language,
      noticeVersion: how.notice_version,
      noticeLanguage: how.notice_language,
      ...whether("childAssents", answers["child_assents"]),
      ...whether("interpreter", answers["interpreter_present"]),
    },
    answers: purposes.flatMap((purpose) => {
      const given = agreement(answers[questionFor(purpose)]);
      return given === undefined ? [] : [{ purpose, given }];
    }),
  };
}

function agreement(answer: Answers[string] | undefined): boolean | undefined {
  if (answer === "yes" || answer === "no") return answer === "yes";
  const isRefused = typeof answer === "object" && "missing" in answer && answer.missing === "refused";
  return isRefused ? false : undefined;
}

function whether<Name extends string>(name: Name, answer: Answers[string] | undefined) {
  const said = agreement(answer);
  return said === undefined ? {} : { [name]: said };
}
