import { describe, expect, it } from "vitest";
import { latinLetters } from "./latin-letters.ts";
import { nameParts, nameTokens, soundKey } from "./name-tokens.ts";

const keyOf = (text: string) => nameTokens([{ given: text }]).join(" ");

describe("the search tokens of a name", () => {
  it.each([
    ["Mohamed", "Muhammad", "Mohammed", "Mouhamed", "محمد", "مُحَمَّد", "Мухаммед"],
    ["Fatima", "Fatimah", "Fátima", "فاطمة", "فاطمه"],
    ["Oleksandr", "Aleksandr", "Александр", "Олександр"],
    ["Yusuf", "Youssef", "Yousif", "يوسف", "Юсуф"],
    ["Ahmed", "Ahmad", "أحمد", "احمد", "Ахмед"],
    ["Khaled", "Khalid", "Halid", "خالد", "Халид"],
    ["Abdullah", "Abdallah", "عبدالله"],
    ["Hussein", "Hossein", "Husayn", "حسين"],
    ["Walid", "Oualid", "وليد"],
    ["Jamal", "Djamel", "Gamal", "جمال"],
    ["Abdulrahman", "Abdel Rahman", "Abdurrahman", "عبد الرحمن", "عبدالرحمن"],
    ["Serhii", "Сергій"],
    ["Natalia", "Nataliia", "Наталья"],
    ["José", "JOSE"],
  ])("are the same for the spellings of %s", (first, ...others) => {
    expect(others.map(keyOf)).toEqual(others.map(() => keyOf(first ?? "")));
  });

  it("differ between names that sound different", () => {
    const names = ["Mohamed", "Mahmoud Ali", "Fatima", "Fadi", "Yusuf", "Ahmed", "Khaled", "Maria", "Omar"];
    expect(new Set(names.map(keyOf)).size).toBe(names.length);
  });

  it("ignore the order of the parts, articles and words for son of", () => {
    const one = nameTokens([{ given: "Testa", family: "Al-Alphari" }]);
    expect([...nameTokens([{ given: "Alphari", family: "bin Testa" }])].sort()).toEqual([...one].sort());
  });

  it("carry the year of birth beside the sound where it is known", () => {
    expect(nameTokens([{ given: "Fatima" }], 1998)).toEqual(["ftm", "ftm:1998"]);
    expect(nameTokens([{ given: "Fatima" }])).toEqual(["ftm"]);
  });

  it("name a part once however many scripts it is written in", () => {
    expect(nameTokens([{ given: "Fatima" }, { given: "فاطمة", script: "Arab" }])).toEqual(["ftm"]);
  });

  it("use a transliterator for scripts without a table, and the letters themselves without one", () => {
    const toLatin = (text: string) => (text === "ሰላም" ? "Selam" : text);
    expect(nameTokens([{ given: "ሰላም" }], undefined, toLatin)).toEqual([soundKey("selam")]);
    expect(nameTokens([{ given: "ሰላም" }])).toEqual(["ሰላም"]);
  });

  it("exist for the shortest name and not for none", () => {
    expect(nameTokens([{ given: "Li" }])).toEqual(["l"]);
    expect(nameTokens([{ given: "H" }])).toEqual(["h"]);
    expect(nameTokens([{}])).toEqual([]);
  });
});

describe("Latin letters", () => {
  it("lose accents and marks that spellings differ in", () => {
    expect(latinLetters("D’Łódź  Ñuñez-Østberg")).toBe("dlodz nunez ostberg");
  });

  it("split names at spaces and hyphens", () => {
    expect(nameParts({ given: "Anna-Test", family: "van Probe" })).toEqual(["anna", "test", "probe"]);
  });
});
