import * as z from "zod/mini";
import { type Answer, type Answers, hasValue } from "../instruments/answer.ts";
import { type Identity, identityFields, safeContact } from "./identity.ts";

const fields = identityFields();
const safeContactShape = safeContact().shape;

/**
 * Reads who the person is from the answers of the registration form; a question that was not answered, or not with a
 * value that fits, says nothing. `answeredOn` is the day an age was told.
 */
export function identityFromAnswers(answers: Answers, answeredOn: string): Identity {
  const birthDate = read(fields.birthDate, answers["birth_date"]);
  return stated({
    names: namesFrom(answers),
    chosenName: read(fields.chosenName, answers["chosen_name"]),
    birthDate,
    age: birthDate === undefined ? ageFrom(answers, answeredOn) : undefined,
    ageDisputed: yesNo(answers["age_disputed"]),
    gender: read(fields.gender, answers["gender"]),
    citizenships: read(fields.citizenships, answers["citizenships"]),
    stateless: yesNo(answers["stateless"]),
    birthCountry: read(fields.birthCountry, answers["birth_country"]),
    languages: read(fields.languages, answers["languages"]),
    needsInterpreter: yesNo(answers["needs_interpreter"]),
    phone: read(fields.phone, dense(answers["phone"])),
    safeContact: safeContactFrom(answers),
    householdSize: read(fields.householdSize, answers["household_size"]),
    specificNeeds: needsFrom(answers["specific_needs"]),
  });
}

/** The questions that carry a name, the first as usually written, the second in the person's own script. */
const nameQuestions = ["name", "name_own_script", "name_also_used"] as const;

function namesFrom(answers: Answers): Identity["names"] {
  const told = nameQuestions.flatMap((question) => read(fields.names, listOf(answers[question])) ?? []);
  return told.length === 0 ? undefined : told;
}

function ageFrom(answers: Answers, on: string): Identity["age"] {
  const years = answers["age_years"];
  return hasValue(years)
    ? read(fields.age, stated({ years, on, estimated: yesNo(answers["age_estimated"]) }))
    : undefined;
}

/** Each fact by itself: a number that cannot be dialled must not take "leave no message" away with it. */
function safeContactFrom(answers: Answers): Identity["safeContact"] {
  const { whenToCall, codeWord, trustedName, trustedPhone } = safeContactShape;
  const told = stated({
    whenToCall: read(whenToCall, answers["phone_when"]),
    mayLeaveMessage: yesNo(answers["may_leave_message"]),
    codeWord: read(codeWord, answers["code_word"]),
    trustedName: read(trustedName, answers["trusted_name"]),
    trustedPhone: read(trustedPhone, dense(answers["trusted_phone"])),
  });
  return Object.keys(told).length > 0 ? told : undefined;
}

function needsFrom(answer: Answer | undefined): Identity["specificNeeds"] {
  const needs = read(fields.specificNeeds, answer)?.filter((code) => code !== "none");
  return needs?.length === 0 ? undefined : needs;
}

function yesNo(answer: Answer | undefined): boolean | undefined {
  return answer === "yes" || answer === "no" ? answer === "yes" : undefined;
}

function listOf(answer: Answer | undefined): readonly unknown[] {
  return hasValue(answer) ? [answer] : [];
}

/** People tell a number in groups and in their own digits; what is dialled has neither. */
function dense(answer: Answer | undefined): Answer | undefined {
  if (typeof answer !== "string") return answer;
  return answer.replaceAll(/[\s()./-]/g, "").replaceAll(/\p{Nd}/gu, latinDigit);
}

// Where the digits of Arabic, Persian, Devanagari, Bengali and full-width writing begin.
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code <= start + 9);
  return zero === undefined ? digit : String(code - zero);
}

function read<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> | undefined {
  const decoded = z.safeParse(schema, answer);
  return decoded.success ? decoded.data : undefined;
}

/** Without the fields nobody answered, so that a history says nothing rather than `undefined`. */
function stated<Fields extends object>(told: Fields): Fields {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Fields; // decoding: only absent fields left out
}
