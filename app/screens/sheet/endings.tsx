import { lazy, Suspense, type ComponentType } from "react";
import type { Answers } from "../../../protection/instruments/answer.ts";
import { concludeTriage } from "../../../protection/screening/rapid-triage.ts";
import { withAllWords } from "../../language/with-all-words.ts";
import { Waiting } from "../../parts/waiting.tsx";
import type { CompanionOf, EndingOf } from "./ending.ts";
import { useFilling } from "./filling.ts";

const PlainEnding = lazy(
  withAllWords(() => import("./sheet-actions.tsx").then(({ SheetEnding }) => ({ default: SheetEnding }))),
);

const endings: Readonly<Record<string, ComponentType<EndingOf>>> = {
  "rapid-triage": lazy(() =>
    import("../triage/triage-result.tsx").then(({ TriageResult }) => ({ default: TriageResult })),
  ),
};

const companions: Readonly<Record<string, ComponentType<CompanionOf>>> = {
  "trafficking-screening": lazy(
    withAllWords(() =>
      import("./trafficking-panel.tsx").then(({ TraffickingPanel }) => ({ default: TraffickingPanel })),
    ),
  ),
};

const stops: Readonly<Record<string, (answers: Answers) => boolean>> = {
  "rapid-triage": (answers) => concludeTriage(answers, { reachedEnd: false }).stopsNow,
};

/** What stands after the last question: what was found, and what may be done. */
export function Ending(props: EndingOf) {
  const Shown = endings[useFilling().reading.instrument] ?? PlainEnding;
  return (
    <Suspense fallback={<Waiting />}>
      <Shown {...props} />
    </Suspense>
  );
}

export function hasCompanion(instrument: string): boolean {
  return companions[instrument] !== undefined;
}

/** What is worked out beside the questions while they are answered. */
export function Companion(props: CompanionOf) {
  const Shown = companions[useFilling().reading.instrument];
  if (Shown === undefined) return null;
  return (
    <Suspense fallback={<Waiting />}>
      <Shown {...props} />
    </Suspense>
  );
}

/** Whether an answer ends the questions at once. */
export function stopsNow(instrument: string, answers: Answers): boolean {
  return stops[instrument]?.(answers) ?? false;
}
