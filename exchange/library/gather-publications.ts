import type { PublicationId } from "../../protection/basics/ids.ts";
import { addMissing } from "../../protection/library/add-missing.ts";
import { findNeeds } from "../../protection/library/find-needs.ts";
import { foldTitle } from "../../protection/library/fold-title.ts";
import { isTeaserOf } from "../../protection/library/match-teaser.ts";
import {
  placeOf,
  type PublicationNeed,
  type PublicationRecord,
  type PublicationSource,
} from "../../protection/library/publication-record.ts";
import type { CaptureReading, ReadPublication } from "./capture.ts";
import { publicationIdOf } from "./publication-id.ts";

/** A publication the library already lists. */
export type KnownPublication = { readonly publicationId: PublicationId; readonly record: PublicationRecord };

/** Exactly the payload of ImportPublication. */
export type GatheredPublication = {
  readonly publicationId: PublicationId;
  readonly record: PublicationRecord;
  readonly needs: PublicationNeed[];
  readonly sources: PublicationSource[];
};

/** One work and all the readings that show it. */
type Work = { readonly record: PublicationRecord; readonly readings: readonly ReadPublication[] };

/**
 * The publications that several captures show together, each once, ready to be imported. The same title in the same
 * year is one work; a teaser joins the one work it begins, and stays its own untitled publication where none or several
 * fit. The order of the captures does not matter. `known` is what the library holds already: a teaser imported earlier
 * receives its title here, under its old id.
 */
export function gatherPublications(
  captures: readonly CaptureReading[],
  known: readonly KnownPublication[],
): GatheredPublication[] {
  const readings = captures.flatMap((capture) => capture.publications).toSorted(byPlace);
  const titled = joinByTitle(readings.filter(({ record }) => record.title !== undefined));
  const teasers = readings.filter(({ record }) => record.title === undefined);
  const untouched = known.filter(
    ({ record }) => record.title !== undefined && !titled.some((work) => isSameWork(work.record, record)),
  );
  const candidates: Work[] = [...titled, ...untouched.map(({ record }) => ({ record, readings: [] }))];

  const grown = new Map<PublicationRecord, ReadPublication[]>();
  const alone = new Map<string, ReadPublication[]>();
  for (const teaser of teasers) {
    const work = onlyWorkOf(teaser.record, candidates);
    if (work === undefined) append(alone, publicationIdOf(teaser.record), teaser);
    else append(grown, work.record, teaser);
  }
  const works = candidates
    .map((work) => joinReadings(work.record, [...work.readings, ...(grown.get(work.record) ?? [])]))
    .filter(({ readings: own }) => own.length > 0);
  const untitled = [...alone.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [joinReadings(first.record, [first, ...more])],
  );
  const announced = findAnnounced(works, known);
  const idOf = (record: PublicationRecord) =>
    known.find((held) => isSameWork(held.record, record))?.publicationId ??
    announced.get(record) ??
    publicationIdOf(record);
  return [...works, ...untitled]
    .map((work) => gathered(work, idOf(work.record)))
    .toSorted((a, b) => compare(a.publicationId, b.publicationId));
}

/** Works by folded title and year; a reading without a year joins where just one year is in question. */
function joinByTitle(readings: readonly ReadPublication[]): Work[] {
  const byTitle = new Map<string, ReadPublication[]>();
  for (const reading of readings) append(byTitle, foldTitle(reading.record.title ?? ""), reading);
  return [...byTitle.values()].flatMap((same) => {
    const years = [...new Set(same.map(({ record }) => record.year))];
    const stated = years.filter((year) => year !== undefined);
    const groups = stated.length <= 1 ? [same] : years.map((year) => same.filter(({ record }) => record.year === year));
    return groups.flatMap((group) => {
      const [first] = group.toSorted(byRichness);
      return first === undefined ? [] : [joinReadings(first.record, group)];
    });
  });
}

/** What the fullest reading lacks is added from the others, so that a cut or damaged page takes nothing away. */
function joinReadings(start: PublicationRecord, readings: readonly ReadPublication[]): Work {
  const record = readings.toSorted(byRichness).reduce((joined, reading) => addMissing(joined, reading.record), start);
  return { record, readings };
}

function onlyWorkOf(teaser: PublicationRecord, works: readonly Work[]): Work | undefined {
  const { abstract } = teaser;
  if (abstract === undefined) return undefined;
  // Several works share one boiler-plate abstract: then the teaser does not tell which it announces.
  const fitting = works.filter(({ record }) => record.abstract !== undefined && isTeaserOf(abstract, record.abstract));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Which work gets the id of a teaser that was imported before any page named its title. */
function findAnnounced(
  works: readonly Work[],
  known: readonly KnownPublication[],
): Map<PublicationRecord, PublicationId> {
  const announced = new Map<PublicationRecord, PublicationId>();
  for (const { publicationId, record } of known) {
    const work = record.title === undefined ? onlyWorkOf(record, works) : undefined;
    if (work !== undefined && !announced.has(work.record)) announced.set(work.record, publicationId);
  }
  return announced;
}

function isSameWork(held: PublicationRecord, record: PublicationRecord): boolean {
  if (held.title === undefined || record.title === undefined || foldTitle(held.title) !== foldTitle(record.title))
    return false;
  return held.year === record.year || held.year === undefined || record.year === undefined;
}

function gathered({ record, readings }: Work, publicationId: PublicationId): GatheredPublication {
  const texts = readings.map(({ record: own, source }) =>
    JSON.stringify([source.file, source.list, own.title, own.abstract]),
  );
  const doubts = readings.flatMap((reading) => reading.doubts);
  if (new Set(texts).size < texts.length) doubts.push("listed-twice");
  const sources = readings.map(({ source }) => source).toSorted((a, b) => compare(placeOf(a), placeOf(b)));
  return { publicationId, record, needs: findNeeds(record, doubts), sources };
}

function byPlace(a: ReadPublication, b: ReadPublication): number {
  return compare(placeOf(a.source), placeOf(b.source)) || compare(JSON.stringify(a.record), JSON.stringify(b.record));
}

/** The reading that says most comes first; equal ones in an order that no file name decides. */
function byRichness(a: ReadPublication, b: ReadPublication): number {
  const [left, right] = [JSON.stringify(a.record), JSON.stringify(b.record)];
  return right.length - left.length || compare(left, right);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
