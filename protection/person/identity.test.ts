import { describe, expect, it } from "vitest";
import { agesOf, birthYearOf } from "./identity.ts";
import { identityFromAnswers } from "./identity-from-answers.ts";

describe("the age of a person", () => {
  it("has two ends where only the year of birth is known", () => {
    expect(agesOf({ birthDate: "2008" }, "2026-11-21")).toEqual({ least: 17, most: 18 });
    expect(agesOf({ birthDate: "2008-11-21" }, "2026-11-21")).toEqual({ least: 18, most: 18 });
  });

  it("is the told one on the day it was told, and may have passed a birthday after", () => {
    const person = { age: { years: 17, on: "2026-11-21" } };
    expect(agesOf(person, "2026-11-21")).toEqual({ least: 17, most: 17 });
    expect(agesOf(person, "2026-11-22")).toEqual({ least: 17, most: 18 });
    expect(agesOf(person, "2027-12-01")).toEqual({ least: 18, most: 19 });
  });

  it("is unknown where nobody knows anything of it", () => {
    expect(agesOf({}, "2026-11-21")).toBeUndefined();
    expect(birthYearOf({})).toBeUndefined();
    expect(birthYearOf({ birthDate: "1998-03" })).toBe(1998);
  });
});

describe("the identity told by a registration form", () => {
  const today = "2026-11-21";

  it("holds each answer that fits and nothing of the others", () => {
    const answers = {
      name: { given: "Testperson", family: "Alpha", script: "Latn" },
      name_own_script: { given: "تجربة", script: "Arab" },
      name_also_used: { missing: "not-applicable" },
      chosen_name: "Tessa",
      birth_date: "1998-03",
      age_years: 40,
      gender: "female",
      citizenships: ["SD", "EG"],
      languages: ["ar", "en"],
      needs_interpreter: "yes",
      phone: "+999 55-501 00",
      may_leave_message: "no",
      code_word: "lemon",
      household_size: 3,
      specific_needs: ["pregnant", "none"],
    } as const;
    expect(identityFromAnswers(answers, today)).toEqual({
      names: [
        { given: "Testperson", family: "Alpha", script: "Latn" },
        { given: "تجربة", script: "Arab" },
      ],
      chosenName: "Tessa",
      birthDate: "1998-03",
      gender: "female",
      citizenships: ["SD", "EG"],
      languages: ["ar", "en"],
      needsInterpreter: true,
      phone: "+9995550100",
      safeContact: { mayLeaveMessage: false, codeWord: "lemon" },
      householdSize: 3,
      specificNeeds: ["pregnant"],
    });
  });

  it("keeps an age with the day it was told where no birth date is known", () => {
    const answers = { birth_date: { missing: "unknown" }, age_years: 17, age_estimated: "yes" } as const;
    expect(identityFromAnswers(answers, today)).toEqual({ age: { years: 17, on: today, estimated: true } });
  });

  it("reads a number in any digits, and keeps what it can of a safe contact", () => {
    const answers = { phone: "٠٥٥ ٥٠١٠٠", may_leave_message: "no", trusted_name: "T", trusted_phone: "??" };
    const told = { phone: "05550100", safeContact: { mayLeaveMessage: false, trustedName: "T" } };
    expect(identityFromAnswers(answers, today)).toEqual(told);
  });

  it("says nothing of what was refused, unknown or skipped", () => {
    const answers = { name: { missing: "refused" }, gender: { missing: "unknown" }, needs_interpreter: "no" } as const;
    expect(identityFromAnswers(answers, today)).toEqual({ needsInterpreter: false });
  });
});
