import type { HappenedEvent } from "../protection/basics/decision.ts";

/** Given names as many people share them, in two scripts; family names are made of syllables and nobody's. */
const given = [
  ["Mohamed", "محمد"],
  ["Fatima", "فاطمة"],
  ["Ahmed", "أحمد"],
  ["Mariam", "مريم"],
  ["Ali", "علي"],
  ["Aisha", "عائشة"],
  ["Omar", "عمر"],
  ["Zainab", "زينب"],
  ["Hassan", "حسن"],
  ["Amina", "أمينة"],
  ["Ibrahim", "إبراهيم"],
  ["Salma", "سلمى"],
  ["Yusuf", "يوسف"],
  ["Khadija", "خديجة"],
  ["Idris", "إدريس"],
  ["Huda", "هدى"],
  ["Maria", undefined],
  ["Jose", undefined],
  ["Olena", undefined],
  ["Tigist", undefined],
  ["Chinedu", undefined],
  ["Luz", undefined],
  ["Pedro", undefined],
  ["Anya", undefined],
] as const;
const syllables = ["ba", "ce", "di", "fo", "gu", "ha", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze"];
const arabicSyllables = [
  "با",
  "سي",
  "دي",
  "فو",
  "غو",
  "ها",
  "كي",
  "لو",
  "مو",
  "نا",
  "بي",
  "ري",
  "صو",
  "تو",
  "فا",
  "زي",
];

/** Two families that only a few carry, to be looked for. */
export const rareFamilies = { latin: "Zuvaqilto", arabic: "زوفاقيلتو" };
const carriersOfRare = 3;

export type InventedPerson = {
  readonly latin: { readonly given: string; readonly family: string };
  readonly arabic: { readonly given: string; readonly family: string } | undefined;
  readonly birthYear: number;
};

/** The same person for the same number, always: so that two runs measure the same names. */
export function inventedPerson(number: number): InventedPerson {
  const chance = chanceFrom(number);
  // Squared: the first names are the frequent ones, as in life.
  const [latinGiven, arabicGiven] = pick(given, chance() ** 2);
  const parts = [chance(), chance(), chance()];
  const family = parts.map((one) => pick(syllables, one)).join("");
  const arabicFamily = parts.map((one) => pick(arabicSyllables, one)).join("");
  const isRare = number < carriersOfRare;
  const latinFamily = isRare ? rareFamilies.latin : `${family.charAt(0).toUpperCase()}${family.slice(1)}`;
  const inArabic = arabicGiven !== undefined && (isRare || chance() < 0.6);
  return {
    latin: { given: latinGiven, family: latinFamily },
    arabic: inArabic ? { given: arabicGiven, family: isRare ? rareFamilies.arabic : arabicFamily } : undefined,
    birthYear: 1955 + Math.floor(chance() * 55),
  };
}

export function personEventsOf(
  number: number,
  ids: { readonly consentIds: readonly string[]; readonly sheetId: string },
): readonly HappenedEvent[] {
  const { latin, arabic, birthYear } = inventedPerson(number);
  const consents = (["screening", "case-management"] as const).map((purpose, index) => ({
    type: "ConsentRecorded",
    body: {
      consentId: ids.consentIds[index],
      purpose,
      given: true,
      givenBy: "self",
      method: "verbal-certified",
      language: "ar",
      noticeVersion: "notice-1",
      noticeLanguage: "ar",
    },
  }));
  const names = [{ ...latin, script: "Latn" }, ...(arabic ? [{ ...arabic, script: "Arab" }] : [])];
  const month = String(1 + (number % 12)).padStart(2, "0");
  const identity = {
    names,
    birthDate: `${birthYear}-${month}`,
    gender: number % 2 ? "female" : "male",
    citizenships: ["SD"],
    languages: ["ar"],
  };
  return [
    { type: "PersonOpened", body: {} },
    ...consents,
    { type: "PersonRegistered", body: { sheetId: ids.sheetId, ...identity } },
  ];
}

export function caseEventsOf(
  number: number,
  opened: { readonly personId: string; readonly team: string; readonly assigneeId: string | undefined },
): readonly HappenedEvent[] {
  const { personId, team, assigneeId } = opened;
  const level = number % 10 === 0 ? "high" : "medium";
  return [
    { type: "CaseOpened", body: { personId, channel: "triage", country: "CH", team } },
    ...(assigneeId === undefined ? [] : [{ type: "CaseAssigned", body: { assigneeId } }]),
    { type: "RiskRecorded", body: { level, reason: "Invented for measuring; nobody is at risk." } },
  ];
}

/** A small fixed generator (mulberry32): numbers from 0 to 1 that are the same in every run. */
export function chanceFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ more ^ ((mixed ^ more) >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<Value>(values: readonly Value[], chance: number): Value {
  const value = values[Math.floor(chance * values.length)];
  if (value === undefined) throw new Error("there is nothing to pick from");
  return value;
}
