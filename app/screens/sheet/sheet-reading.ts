import { useAnswer } from "../../api/use-read.ts";
import type { Answers } from "../../../protection/instruments/answer.ts";
import type { Definition } from "../../../protection/instruments/definition.ts";
import type { TraffickingOutcome } from "../../../protection/screening/trafficking-outcome.ts";
import type { TriageLevel, TriageReasonCode } from "../../../protection/screening/triage-result.ts";
import type { Action } from "../../parts/command/action.ts";

export type About = { readonly kind: "encounter" | "person" | "case"; readonly id: string };

/** What an officer said of a screening; without the parts that the reader may not see. */
export type Opinion = {
  readonly computed?: TraffickingOutcome;
  readonly concluded?: TraffickingOutcome;
  readonly reason?: string;
  readonly by: string;
  readonly byName: string | null;
  readonly at: string;
};

export type Screening = {
  readonly status: "none" | "recommended" | "returned" | "confirmed";
  readonly triage: {
    readonly level: TriageLevel;
    readonly reasons: readonly TriageReasonCode[];
    readonly by: string;
    readonly at: string;
  } | null;
  readonly recommendation: Opinion | null;
  readonly returnedFor: string | null;
  readonly confirmation: Opinion | null;
};

/** One sheet as its reader may see it. */
export type SheetReading = {
  readonly sheetId: string;
  readonly instrument: string;
  readonly version: number;
  readonly about: About;
  readonly language: string;
  readonly status: "open" | "concluded";
  readonly answers: Answers;
  /** Keys of answers that are there and that this reader's role does not show. */
  readonly withheld: readonly string[];
  readonly provenance: Readonly<
    Record<string, { readonly by: string; readonly byName: string | null; readonly at: string }>
  >;
  readonly screening: Screening;
  readonly actions: readonly Action[];
};

export function sheetPath(sheetId: string): string {
  return `/api/sheets/${sheetId}`;
}

export function useSheet(sheetId: string): SheetReading {
  return useAnswer<SheetReading>(sheetPath(sheetId));
}

/** A published version of an instrument, or the newest. */
export function useDefinition(instrument: string, version: number | "latest"): Definition {
  return useAnswer<{ readonly definition: Definition }>(`/api/instruments/${instrument}/${version}`).definition;
}
