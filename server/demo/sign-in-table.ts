import { type DemoFile, passwordIn } from "./demo-file.ts";
import { demoOrganisations } from "./demo-organisations.ts";
import { demoUserKeys, demoUsers, needsSecondFactor } from "./demo-users.ts";

/** Who can sign in to the demo, for the terminal it was started from. */
export function signInTable(file: DemoFile): string {
  const rows = demoUserKeys.map((key) => {
    const { name, roles, email, organisation } = demoUsers[key];
    const house = demoOrganisations[organisation].name.replace(" (demo)", "");
    return [name, roles.join(", "), house, email, passwordIn(file, key), needsSecondFactor(key) ? "code" : "-"];
  });
  const lines = [["Name", "Role", "Organisation", "E-mail", "Password", "Second factor"], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return [
    ...lines.map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    "Second factor: npm run amparo -- demo code E-MAIL",
  ].join("\n");
}
