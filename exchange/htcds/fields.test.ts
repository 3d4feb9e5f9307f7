import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../../protection/basics/reference-codes.ts";
import { traffickingScreening } from "../../protection/instruments/standard/trafficking-screening.ts";
import { htcdsFields, htcdsSections } from "./fields.ts";
import { threeLetterCode } from "./language-codes.ts";
import * as codes from "./screening-codes.ts";
import { meansQuestions } from "../../protection/screening/trafficking-elements.ts";

/** The published table, optional beside the repository. */
const file = join(import.meta.dirname, "../../../shared/data/htcds/htcds_field_standards_2.0.tsv");
const published = existsSync(file);

describe.runIf(published)(
  published ? "the published table" : "the published table (skipped: ../shared/data/htcds is absent)",
  () => {
    const rows = published ? readPublished() : [];

    it("has the same fields in the same sections, of the same types", () => {
      const ours = Object.entries(htcdsSections).flatMap(([section, fields]) =>
        Object.entries(fields).map(([name, { type }]) => [section, name, type]),
      );
      expect(ours).toEqual(rows.map(({ section, name, type }) => [section, name, type]));
    });

    it("has the same values in the same order, and deprecates the same fields", () => {
      for (const { name, values, isDeprecated } of rows) {
        const rule = htcdsFields.get(name);
        if (values.length > 0) expect([name, rule?.values]).toEqual([name, values]);
        expect([name, rule?.deprecated ?? false]).toEqual([name, isDeprecated]);
      }
    });
  },
);

describe("our words in the standard's", () => {
  const optionsOf = (...questions: readonly string[]) =>
    traffickingScreening.sections
      .flatMap((section) => section.questions)
      .filter(({ id }) => questions.includes(id))
      .flatMap(({ options = [] }) => options.map(({ code }) => code))
      .filter((code) => code !== "none");

  it.each([
    ["vic_MethodsOfControl", codes.methodsOfControl, optionsOf(...meansQuestions)],
    ["vic_TypeOfExploitation", codes.exploitationTypes, optionsOf("exploitation_types")],
    ["vic_MethodOfRecruitment", codes.methodsOfRecruitment, optionsOf("contact_how")],
    ["vic_RecruitmentWebsitesAndApps", codes.websitesAndApps, optionsOf("contact_apps")],
    ["vic_RelationshipToTrafficker", codes.relationsToTrafficker, optionsOf("recruiter_relation")],
    ["per_RoleInProcess", codes.rolesInProcess, optionsOf("recruiter_roles")],
    ["vic_ForcedLabourIndustry", codes.labourIndustries, optionsOf("labour_sector").filter((code) => code !== "other")],
    ["vic_TypeOfSexExploitation", codes.sexualForms, optionsOf("sexual_forms")],
  ])("%s knows every option of the screening and only the standard's values", (field, table, options) => {
    expect(Object.keys(table).toSorted()).toEqual(options.toSorted());
    const allowed = htcdsFields.get(field)?.values ?? [];
    expect(Object.values(table).filter((value) => !allowed.includes(value))).toEqual([]);
  });

  it("every language has a code of the standard's list", () => {
    expect(languageCodes.filter((code) => threeLetterCode(code) === undefined)).toEqual([]);
  });
});

function readPublished() {
  const found: { section: string; name: string; type: string; values: readonly string[]; isDeprecated: boolean }[] = [];
  let section = "";
  for (const line of readFileSync(file, "utf8").split("\n").slice(2)) {
    const [head = "", status = "", , prefix = "", bare = "", , , type = "", , values = ""] = line.split("\t");
    if (head.trim() !== "") section = head.replaceAll("\\n", " ").trim();
    if (!/^[a-z]{3}_$/.test(prefix)) continue;
    const listed = values.startsWith("Use ISO") ? [] : values.split("\\n").filter(Boolean);
    found.push({ section, name: `${prefix}${bare}`, type, values: listed, isDeprecated: status === "DEPRECATED" });
  }
  return found;
}
