/** One check and how it ended; `report` is what a reader needs to put it right. */
export type Outcome = { readonly name: string; readonly passed: boolean; readonly report: string };

/** Prints each check with what to put right, and leaves a failing exit code where one failed. */
export function showOutcomes(outcomes: readonly Outcome[]): void {
  for (const { name, passed, report } of outcomes) {
    process.stdout.write(passed ? `holds  ${name}\n` : `BROKEN ${name}\n${report}\n`);
  }
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}
