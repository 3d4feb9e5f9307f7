import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaptureReading } from "./capture.ts";
import { gatherPublications, type KnownPublication } from "./gather-publications.ts";
import { readCapture } from "./read-capture.ts";
import { bytesOf, governingPaper, otherTopicPage, teaserList, topicPage } from "./testing/miniature-captures.ts";

function read(file: string, text: string): CaptureReading {
  const reading = readCapture(file, bytesOf(text));
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}
const captures = [
  read("0.txt", topicPage),
  read("1.txt", otherTopicPage),
  read("2.txt", teaserList),
  read("3.txt", governingPaper),
];
const all = gatherPublications(captures, []);
const titledIn = (year: number) => all.find(({ record }) => record.year === year);

describe("gathering captures", () => {
  it("lists a work that stands in two topics once, with both places", () => {
    expect(titledIn(2029)?.record.topics).toEqual(["Lamps", "Roads"]);
    expect(titledIn(2029)?.sources.map(({ list, position }) => `${list} ${position}`)).toEqual(["Lamps 2", "Roads 1"]);
  });

  it("keeps two editions of one title apart", () => {
    expect(titledIn(2031)?.record.authors).toEqual([{ family: "Testfamily", given: "T." }]);
    expect(titledIn(2019)?.record.authors).toEqual([{ family: "Testname", given: "Ana" }]);
  });

  it("joins a teaser to the one work it begins and keeps the others as needing a title", () => {
    expect(titledIn(2031)?.record.category).toBe("Guideline");
    expect(titledIn(2031)?.sources.map(({ file }) => file)).toEqual(["0.txt", "2.txt"]);
    expect(titledIn(2019)?.record.category).toBeUndefined();
    const untitled = all.filter(({ record }) => record.title === undefined);
    expect(untitled.map(({ needs }) => needs.join(" ")).toSorted()).toEqual([
      "title abstract year language",
      "title year language",
    ]);
  });

  it("does not join a teaser that begins two works alike", () => {
    const twin = topicPage.replace(
      "Lanterns on the Road: Light, Warmth and Company",
      "A Second Work With The Same Blurb",
    );
    const gathered = gatherPublications([...captures, read("4.txt", twin)], []);
    expect(gathered.filter(({ record }) => record.title === undefined)).toHaveLength(3);
  });

  it("asks a person to look where one list shows the same teaser twice", () => {
    const twice = teaserList.replace("Guideline\n\n", `Guideline\n\n${teaserList.split("\n")[4] ?? ""}\n`);
    const gathered = gatherPublications([read("0.txt", topicPage), read("2.txt", twice)], []);
    expect(gathered.find(({ record }) => record.year === 2031)?.needs).toContain("listed-twice");
  });

  it("gives the same result in any order of files", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(captures, { minLength: captures.length }), (shuffled) => {
        expect(gatherPublications(shuffled, [])).toEqual(all);
      }),
      { seed: 6 },
    );
  });

  it("lets a reading without a year join the one year that is known", () => {
    const yearless = read("5.txt", otherTopicPage.replace("\nYear\n2029", ""));
    const gathered = gatherPublications([read("0.txt", topicPage), yearless], []);
    expect(gathered.filter(({ record }) => record.title === "Year")).toHaveLength(1);
  });

  it("brings a teaser that was imported before its title, under the id it has", () => {
    const known: KnownPublication[] = gatherPublications([read("2.txt", teaserList)], []);
    expect(known).toHaveLength(3);
    const later = gatherPublications([read("0.txt", topicPage)], known);
    const titled = later.find(({ record }) => record.year === 2031);
    expect(known.map(({ publicationId }) => publicationId)).toContain(titled?.publicationId);
  });

  it("adds a later teaser list to the works the library holds", () => {
    const known: KnownPublication[] = gatherPublications([read("0.txt", topicPage)], []);
    const later = gatherPublications([read("2.txt", teaserList)], known);
    expect(later).toHaveLength(3);
    expect(later.find(({ record }) => record.year === 2031)?.sources.map(({ file }) => file)).toEqual(["2.txt"]);
  });
});
