import * as z from "zod/mini";
import { type Answer, type Answers, hasValue, isMissing } from "../instruments/answer.ts";
import { type Identity, identityFields } from "./identity.ts";

const fields = identityFields();
const safeContactOf = z.strictObject({ safeContact: fields.safeContact });

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

function safeContactFrom(answers: Answers): Identity["safeContact"] {
  const told = stated({
    whenToCall: valueOf(answers["phone_when"]),
    mayLeaveMessage: yesNo(answers["may_leave_message"]),
    codeWord: valueOf(answers["code_word"]),
    trustedName: valueOf(answers["trusted_name"]),
    trustedPhone: valueOf(dense(answers["trusted_phone"])),
  });
  const decoded = z.safeParse(safeContactOf, { safeContact: told });
  return decoded.success && Object.keys(told).length > 0 ? decoded.data.safeContact : undefined;
}

function needsFrom(answer: Answer | undefined): Identity["specificNeeds"] {
  const needs = read(fields.specificNeeds, answer)?.filter((code) => code !== "none");
  return needs?.length === 0 ? undefined : needs;
}

function yesNo(answer: Answer | undefined): boolean | undefined {
  return answer === "yes" || answer === "no" ? answer === "yes" : undefined;
}

function valueOf(answer: Answer | undefined): unknown {
  return hasValue(answer) ? answer : undefined;
}

function listOf(answer: Answer | undefined): readonly unknown[] {
  return hasValue(answer) ? [answer] : [];
}

/** People tell a number in groups; what is dialled has none. */
function dense(answer: Answer | undefined): Answer | undefined {
  return typeof answer === "string" ? answer.replaceAll(/[\s().-]/g, "") : answer;
}

function read<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.infer<Schema> | undefined {
  if (typeof answer === "object" && answer !== null && isMissing(answer as Answer)) return undefined;
  const decoded = z.safeParse(schema, answer);
  return decoded.success ? decoded.data : undefined;
}

/** Without the fields nobody answered, so that a history says nothing rather than `undefined`. */
function stated<Fields extends object>(told: Fields): Fields {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Fields; // decoding: only absent fields left out
}
