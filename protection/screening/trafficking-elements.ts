import type { Answers } from "../instruments/answer.ts";
import { chosen } from "./chosen.ts";
import { legalMeansOf } from "./trafficking-means.ts";

export type ElementValue = "met" | "not-met" | "unknown";

/** One element of the definition, with the questions it rests on: those that met it, or that were all answered with
 * none, or that leave it open. */
export type Element = { readonly value: ElementValue; readonly questions: readonly string[] };

/** Asked in groups, each with "none of these", so that one question about control need not be twenty. */
export const meansQuestions = [
  "means_threats",
  "means_violence",
  "means_deception",
  "means_money",
  "means_restriction",
  "means_position",
] as const;

export function actOf(answers: Answers): Element {
  return elementOf([readingOf(answers, "acts", () => "qualifies")]);
}

/** Means at any phase. `not-alone` ways of control are conditions of exploitation and are passed over here. */
export function meansOf(answers: Answers): Element {
  return elementOf(meansQuestions.map((question) => readingOf(answers, question, weightOfControl)));
}

/**
 * Purpose: a form of exploitation that happened or was intended, as told or proven, or else as the interviewer saw it.
 * A form that was ticked without saying whether it happened keeps the element open.
 */
export function purposeOf(answers: Answers): Element & { readonly observedOnly: boolean } {
  const status = answers["exploitation_status"];
  const occurred = status === "happened" || status === "intended";
  const forms = (question: string): Reading => {
    const reading = readingOf(answers, question, () => (occurred ? "qualifies" : "open"));
    const waitsForStatus = reading.weight === "open" && chosen(answers, question) !== undefined;
    return waitsForStatus ? { question: "exploitation_status", weight: "open" } : reading;
  };
  const told = forms("exploitation_types");
  const { value, questions } = elementOf([told, forms("exploitation_observed")]);
  if (value !== "met") return { value, questions, observedOnly: false };
  return { value, questions: [...questions, "exploitation_status"], observedOnly: told.weight !== "qualifies" };
}

type Weight = "qualifies" | "open" | "none";
type Reading = { readonly question: string; readonly weight: Weight };

/** Met with one qualifying yes; not met when all was asked and none is yes; else unknown. Silence is never a no. */
function elementOf(readings: readonly Reading[]): Element {
  const named = (weight: Weight) => [...new Set(readings.filter((r) => r.weight === weight).map((r) => r.question))];
  const qualifying = named("qualifies");
  if (qualifying.length > 0) return { value: "met", questions: qualifying };
  const open = named("open");
  return open.length > 0 ? { value: "unknown", questions: open } : { value: "not-met", questions: named("none") };
}

function readingOf(answers: Answers, question: string, weightOf: (code: string) => Weight): Reading {
  const codes = chosen(answers, question);
  if (codes === undefined) return { question, weight: "open" };
  const weights = codes.map(weightOf);
  const weight = weights.find((w) => w === "qualifies") ?? weights.find((w) => w === "open") ?? "none";
  return { question, weight };
}

function weightOfControl(control: string): Weight {
  const means = legalMeansOf(control);
  if (means === "not-alone") return "none";
  return means === "to-be-read" ? "open" : "qualifies";
}
