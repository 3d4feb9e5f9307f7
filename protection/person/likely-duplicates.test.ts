import { describe, expect, it } from "vitest";
import type { Identity } from "./identity.ts";
import { likelyDuplicates } from "./likely-duplicates.ts";

const alpha: Identity = {
  names: [{ given: "Testperson Fatima", family: "Alpha" }],
  birthDate: "1998-03-02",
  citizenships: ["ZZ"],
};

function reasonsFor(other: Identity, one: Identity = alpha) {
  return likelyDuplicates(one, [{ identity: other }])[0]?.reasons;
}

describe("possible duplicates", () => {
  it("are shown with everything that speaks for them", () => {
    expect(reasonsFor({ ...alpha, phone: "+9995550100" }, { ...alpha, phone: "+9995550100" })).toEqual([
      "same-name",
      "same-birth-date",
      "shared-citizenship",
      "same-phone",
    ]);
  });

  it("are found across spellings and with one name less", () => {
    expect(reasonsFor({ names: [{ given: "Fatimah", family: "Alfa" }] })).toEqual(["name-sounds-alike"]);
    expect(reasonsFor({ names: [{ given: "فاطمة", family: "Alpha", script: "Arab" }] })).toEqual(["name-sounds-alike"]);
  });

  it("are not made of one shared name part alone", () => {
    expect(reasonsFor({ names: [{ given: "Fatima", family: "Beta" }] })).toBeUndefined();
    expect(reasonsFor({ names: [{ given: "Fatima", family: "Beta" }], birthDate: "1998-03-02" })).toEqual([
      "part-of-name-alike",
      "same-birth-date",
    ]);
  });

  it("are not people born at another time who share a name", () => {
    expect(reasonsFor({ names: [{ given: "Fatimah", family: "Alfa" }], birthDate: "1962" })).toBeUndefined();
    expect(reasonsFor({ names: [{ given: "Fatimah", family: "Alfa" }], birthDate: "1999" })).toEqual([
      "name-sounds-alike",
      "birth-fits",
    ]);
  });

  it("fit by an age that was told or estimated", () => {
    const told = { names: alpha.names, age: { years: 28, on: "2026-11-21" } };
    expect(reasonsFor(told)).toEqual(["same-name", "birth-fits"]);
    expect(reasonsFor({ ...told, age: { years: 40, on: "2026-11-21" } })).toBeUndefined();
    expect(reasonsFor({ ...told, age: { years: 31, on: "2026-11-21", estimated: true } })).toContain("birth-fits");
  });

  it("come with the likeliest first", () => {
    const same = { identity: alpha };
    const alike = { identity: { names: [{ given: "Fatimah", family: "Alfa" }] } };
    const other = { identity: { names: [{ given: "Someone", family: "Else" }] } };
    expect(likelyDuplicates(alpha, [alike, other, same]).map(({ candidate }) => candidate)).toEqual([same, alike]);
  });

  it("are nobody where no name is known", () => {
    expect(reasonsFor({ citizenships: ["ZZ"] })).toBeUndefined();
    expect(reasonsFor({}, {})).toBeUndefined();
  });
});
