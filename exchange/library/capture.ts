import type {
  PublicationNeed,
  PublicationRecord,
  PublicationSource,
} from "../../protection/library/publication-record.ts";

/** One publication as one capture shows it, before captures are compared. */
export type ReadPublication = {
  readonly record: PublicationRecord;
  /** Needs that only the reader can know. */
  readonly doubts: readonly PublicationNeed[];
  readonly source: PublicationSource;
};

/** What a reader would not take: half a record at the end of a cut page, a value beyond any sensible length. */
export type LeftOut = { readonly line: number; readonly reason: "half-record" | "out-of-bounds" };

export type CaptureForm = "topic-page" | "teaser-list" | "governing-paper";

export type CaptureReading = {
  readonly file: string;
  readonly form: CaptureForm;
  readonly publications: readonly ReadPublication[];
  readonly left: readonly LeftOut[];
};

/** Why a file is no capture at all. An expected answer, told to whoever imports; the other files are still read. */
export type CaptureProblem = {
  readonly file: string;
  readonly problem: "empty" | "not-text" | "wrong-encoding" | "too-large" | "not-a-capture";
};

/** A line with its number in the file, counted from 1. */
export type Line = { readonly number: number; readonly text: string };
/** Lines without a blank between them. */
export type Block = readonly [Line, ...Line[]];

export const emptyRecord: PublicationRecord = {
  countries: [],
  regions: [],
  authors: [],
  contributors: [],
  topics: [],
};

/** The line that portal pages begin with, before the name of the list. */
export const pageMark = "Skip to main content";
