import * as z from "zod/mini";

const line = () => z.string().check(z.minLength(1), z.maxLength(2_000));
const year = () => z.int().check(z.gte(1800), z.lte(2200));

/** A body stays literal: cutting "Office of the Special Representative" into family and given name makes a false person. */
export const author = () =>
  z.union([z.strictObject({ family: line(), given: line() }), z.strictObject({ literal: line() })]);
export type Author = z.infer<ReturnType<typeof author>>;

/** Somebody who worked on a publication without being its author. */
export const contributor = () => z.strictObject({ name: author(), role: z.enum(["updated-by"]) });
export type Contributor = z.infer<ReturnType<typeof contributor>>;

/** The volume that a chapter appeared in. */
export const container = () =>
  z.strictObject({
    title: line(),
    editors: z.array(author()),
    publisher: z.optional(line()),
    year: z.optional(year()),
  });
export type Container = z.infer<ReturnType<typeof container>>;

/** One numbered paragraph of a paper in full text; `parts` are its lettered points, `footnotes` what the page foot held. */
export const paragraph = () =>
  z.strictObject({
    number: z.int().check(z.gte(1)),
    heading: line(),
    text: z.string().check(z.minLength(1), z.maxLength(50_000)),
    parts: z.array(z.strictObject({ label: line(), text: z.string() })),
    footnotes: z.array(z.string()),
  });
export type Paragraph = z.infer<ReturnType<typeof paragraph>>;

/**
 * What is known about one publication. A field that no source states is absent, never guessed. Country and region
 * labels stay as the source wrote them; "Worldwide" is a value of its own.
 */
export const publicationRecord = () =>
  z.strictObject({
    title: z.optional(line()),
    abstract: z.optional(z.string().check(z.minLength(1), z.maxLength(50_000))),
    countries: z.array(line()),
    regions: z.array(line()),
    authors: z.array(author()),
    contributors: z.array(contributor()),
    year: z.optional(year()),
    /** Names of the topic lists it stands in. */
    topics: z.array(line()),
    /** The kind of guidance, from the category list it stands in: the label in a record says nothing. */
    category: z.optional(line()),
    /** Key of the older edition, once a person has confirmed it: likeness alone links the wrong works. */
    editionOf: z.optional(line()),
    partOf: z.optional(container()),
    /** The body and session that a governing-body paper was put before. */
    presentedTo: z.optional(line()),
    language: z.optional(line()),
    paragraphs: z.optional(z.array(paragraph())),
  });
export type PublicationRecord = z.infer<ReturnType<typeof publicationRecord>>;

/** What a curator still has to find out. `listed-twice`: one list shows the same text at two places, perhaps two works. */
export const publicationNeeds = ["title", "abstract", "year", "language", "authors", "listed-twice"] as const;
export const publicationNeed = () => z.enum(publicationNeeds);
export type PublicationNeed = (typeof publicationNeeds)[number];

/**
 * Where a reading comes from: file (its name only), the line it begins at, the list and the place in it, and for every
 * field the line and the rule that read it. A place belongs to the list: two lists order the same works differently.
 */
export const publicationSource = () =>
  z.strictObject({
    file: line(),
    line: z.int().check(z.gte(1)),
    list: line(),
    position: z.int().check(z.gte(1)),
    rule: line(),
    fields: z.array(z.strictObject({ field: line(), line: z.int().check(z.gte(1)), rule: line() })),
  });
export type PublicationSource = z.infer<ReturnType<typeof publicationSource>>;

/** Two sources are one when they name the same place. */
export function placeOf(source: PublicationSource): string {
  return JSON.stringify([source.file, source.line, source.list, source.position]);
}
