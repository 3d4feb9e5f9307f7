import { describe, expect, it } from "vitest";
import type { Answers } from "../instruments/answer.ts";
import { assessTrafficking } from "./assess-trafficking.ts";
import { meansQuestions } from "./trafficking-elements.ts";

const adult: Answers = { age_at_first_act: 30, age_disputed: "no" };
const child: Answers = { age_at_first_act: 15 };
const act: Answers = { acts: ["recruitment"] };
const noAct: Answers = { acts: ["none"] };
const noMeans: Answers = Object.fromEntries(meansQuestions.map((question) => [question, ["none"]]));
const means: Answers = { ...noMeans, means_deception: ["false-promises"] };
const purpose: Answers = {
  exploitation_types: ["forced-labour"],
  exploitation_status: "happened",
  exploitation_observed: ["none"],
};
const intended: Answers = { ...purpose, exploitation_status: "intended" };
const noPurpose: Answers = { exploitation_types: ["none"], exploitation_observed: ["none"] };
const strong: Answers = { ilo_strong: ["debt-bondage"] };
const disputed: Answers = { age_disputed: "yes", minor_indications: ["looks-young"] };

/** Name, answers, `act, means, purpose: outcome`, and reasons that must be among those given. */
type Row = readonly [name: string, answers: Answers, expected: string, ...reasons: string[]];

/** protection.md §10.1, each row (R) followed by its neighbours: one input changed. */
const truthTable: readonly Row[] = [
  ["R1 adult, all three", { ...adult, ...act, ...means, ...purpose }, "met, met, met: actual-vot"],
  ["R1 act not asked", { ...adult, ...means, ...purpose }, "unknown, met, met: possible-vot", "act-unknown"],
  [
    "R1 status unclear",
    { ...adult, ...act, ...means, ...purpose, exploitation_status: "unclear" },
    "met, met, unknown: possible-vot",
    "purpose-unknown",
  ],
  [
    "R1 purpose only seen by the interviewer",
    { ...adult, ...act, ...means, ...purpose, exploitation_types: ["none"], exploitation_observed: ["servitude"] },
    "met, met, met: possible-vot",
    "observation-only",
  ],
  ["R1 age not known, nothing points to a child", { ...act, ...means, ...purpose }, "met, met, met: actual-vot"],

  [
    "R2 adult, asked and no means",
    { ...adult, ...act, ...noMeans, ...purpose },
    "met, not-met, met: not-vot",
    "exploitation-track",
  ],
  [
    "R2 one means more",
    { ...adult, ...act, ...noMeans, means_money: ["takes-earnings"], ...purpose },
    "met, met, met: actual-vot",
  ],
  [
    "R2 long hours are no means by themselves",
    { ...adult, ...act, ...noMeans, means_money: ["excessive-working-hours"], ...purpose },
    "met, not-met, met: not-vot",
    "means-not-met",
  ],
  [
    "R2 another means told in words must be read",
    { ...adult, ...act, ...noMeans, means_position: ["other"], ...purpose },
    "met, unknown, met: possible-vot",
    "means-unknown",
  ],
  [
    "R2 with a strong indicator",
    { ...adult, ...act, ...noMeans, ...purpose, ...strong },
    "met, not-met, met: possible-vot",
    "ilo-strong",
    "exploitation-track",
  ],
  ["R2 as a child", { ...child, ...act, ...noMeans, ...purpose }, "met, not-met, met: actual-vot"],

  ["R3 adult, means unknown", { ...adult, ...act, ...purpose }, "met, unknown, met: possible-vot"],
  [
    "R3 one group of means refused",
    { ...adult, ...act, ...noMeans, means_violence: { missing: "refused" }, ...purpose },
    "met, unknown, met: possible-vot",
    "means-unknown",
  ],
  [
    "R3 one group refused, another met",
    { ...adult, ...act, ...means, means_violence: { missing: "refused" }, ...purpose },
    "met, met, met: actual-vot",
  ],

  [
    "R4 adult, no act",
    { ...adult, ...noAct, ...means, ...purpose },
    "not-met, met, met: not-vot",
    "exploitation-track",
  ],
  [
    "R4 with a strong indicator",
    { ...adult, ...noAct, ...means, ...purpose, ...strong },
    "not-met, met, met: possible-vot",
    "ilo-strong",
    "exploitation-track",
  ],
  [
    "R4 strong indicator that was taken back from those found",
    { ...adult, ...noAct, ...means, ...purpose, ...strong, ilo_indicators: ["none"] },
    "not-met, met, met: not-vot",
  ],
  [
    "R4 strong indicator, purpose unknown",
    { ...adult, ...noAct, ...means, ...strong },
    "not-met, met, unknown: not-vot",
    "vulnerability-track",
  ],

  [
    "R5 adult, no purpose",
    { ...adult, ...act, ...means, ...noPurpose },
    "met, met, not-met: not-vot",
    "vulnerability-track",
  ],
  [
    "R5 strong indicator lifts only where purpose is met",
    { ...adult, ...act, ...means, ...noPurpose, ...strong },
    "met, met, not-met: not-vot",
    "vulnerability-track",
  ],
  [
    "R5 one form refused",
    { ...adult, ...act, ...means, ...noPurpose, exploitation_types: { missing: "refused" } },
    "met, met, unknown: possible-vot",
    "purpose-unknown",
  ],

  [
    "R6 intended, no means",
    { ...adult, ...act, ...noMeans, ...intended },
    "met, not-met, met: not-vot",
    "process-started",
  ],

  [
    "R7 child, no means",
    { ...child, ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-under-18",
    "means-not-needed",
  ],
  [
    "R7 at 17",
    { age_at_first_act: 17, ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-under-18",
  ],
  ["R7 at 18", { age_at_first_act: 18, ...act, ...noMeans, ...purpose }, "met, not-met, met: not-vot"],
  [
    "R7 child at the exploitation only",
    { age_at_exploitation: 17, ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-under-18",
  ],
  ["R7 no act", { ...child, ...noAct, ...noMeans, ...purpose }, "not-met, not-met, met: not-vot"],

  [
    "R8 child, means never asked, purpose unknown",
    { ...child, ...act },
    "met, unknown, unknown: possible-vot",
    "age-under-18",
    "purpose-unknown",
  ],
  ["R8 child, nothing known", child, "unknown, unknown, unknown: possible-vot", "insufficient-information"],
  ["R8 child, no purpose", { ...child, ...act, ...noPurpose }, "met, unknown, not-met: not-vot", "vulnerability-track"],

  [
    "R9 age disputed",
    { ...disputed, ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-presumed",
    "means-not-needed",
  ],
  [
    "R9 an adult's age was given but is disputed",
    { ...disputed, age_at_first_act: 19, ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-presumed",
  ],
  [
    "R9 disputed, nothing points to a child",
    { age_disputed: "yes", ...act, ...noMeans, ...purpose },
    "met, not-met, met: not-vot",
  ],
  [
    "R9 age unknown, the person says they were a child",
    { child_at_the_time: "yes", ...act, ...noMeans, ...purpose },
    "met, not-met, met: actual-vot",
    "age-presumed",
  ],
  [
    "R9 age verified as adult",
    { ...adult, minor_indications: ["looks-young"], ...act, ...noMeans, ...purpose },
    "met, not-met, met: not-vot",
  ],

  [
    "R10 agreed at the time",
    { ...adult, ...act, ...means, ...purpose, agreed_at_the_time: "yes" },
    "met, met, met: actual-vot",
  ],
  [
    "R11 no border crossed",
    { ...adult, ...act, ...means, ...purpose, crossed_border: "no" },
    "met, met, met: actual-vot",
  ],
  [
    "R11 no border crossed, means unknown",
    { ...adult, ...act, ...purpose, crossed_border: "no" },
    "met, unknown, met: possible-vot",
  ],
  ["nothing asked yet", {}, "unknown, unknown, unknown: possible-vot", "insufficient-information"],
];

describe("act, means and purpose", () => {
  for (const [name, answers, expected, ...reasons] of truthTable) {
    it(name, () => {
      const found = assessTrafficking(answers);
      expect(`${found.act}, ${found.means}, ${found.purpose}: ${found.computed}`).toBe(expected);
      expect(found.reasons.map((reason) => reason.code)).toEqual(expect.arrayContaining(reasons));
    });
  }

  it("says which answers met which element", () => {
    const { reasons } = assessTrafficking({ ...adult, ...act, ...means, ...purpose });
    expect(reasons).toEqual([
      { code: "act-met", questions: ["acts"] },
      { code: "means-met", questions: ["means_deception"] },
      { code: "purpose-met", questions: ["exploitation_types", "exploitation_status"] },
    ]);
  });

  it("says which questions leave an element open", () => {
    const { reasons } = assessTrafficking({ ...adult, ...act, ...noMeans, means_money: { missing: "refused" } });
    expect(reasons.find((r) => r.code === "means-unknown")?.questions).toEqual(["means_money"]);
    expect(reasons.find((r) => r.code === "purpose-unknown")?.questions).toContain("exploitation_types");
  });
});
