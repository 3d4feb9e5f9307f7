import { describe, expect, it } from "vitest";
import type { CaptureReading } from "./capture.ts";
import { captureLimitBytes, readCapture } from "./read-capture.ts";
import { bytesOf, governingPaper, teaserList, topicPage } from "./testing/miniature-captures.ts";

function read(text: string): CaptureReading {
  const reading = readCapture("folder/a.txt", bytesOf(text));
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}
function problemOf(bytes: Uint8Array): string {
  const reading = readCapture("a.txt", bytes);
  return "problem" in reading ? reading.problem : reading.form;
}
const recordsOf = (text: string) => read(text).publications.map(({ record }) => record);

describe("a topic page", () => {
  it("gives each record with its list, place, line and rule", () => {
    const { form, publications, left } = read(topicPage);
    expect(form).toBe("topic-page");
    expect(left).toEqual([]);
    expect(publications[0]?.record).toMatchObject({
      title: "Lanterns on the Road: Light, Warmth and Company",
      countries: ["Testland", "Otherland"],
      regions: ["East Testia", "Horn Of Testia"],
      authors: [{ family: "Testfamily", given: "T." }],
      year: 2031,
      topics: ["Lamps"],
      partOf: { title: "Thoughts on Safe, Orderly and Regular Migration", year: 2031 },
    });
    expect(publications[0]?.record.abstract).toContain("in the dark. The second");
    expect(publications[0]?.source).toMatchObject({
      file: "a.txt",
      line: 5,
      list: "Lamps",
      position: 1,
      rule: "topic-page",
    });
    expect(publications[0]?.source.fields).toContainEqual({ field: "abstract", line: 7, rule: "sentences-parted" });
    expect(publications[0]?.source.fields).toContainEqual({ field: "year", line: 24, rule: "label" });
  });

  it("may hold a work that is titled with a label word", () => {
    expect(recordsOf(topicPage)[1]).toMatchObject({ title: "Year", year: 2029, countries: ["Worldwide"] });
  });

  it("reads the same with other line ends, other spaces and a byte order mark", () => {
    const mutants = [
      topicPage.replaceAll("\n", "\r\n"),
      topicPage.replaceAll(" ", "\u00A0"),
      `\uFEFF${topicPage}\n\n`,
      topicPage.replaceAll("\n\n", "\n \n\u00A0\n"),
    ];
    for (const mutant of mutants) expect(recordsOf(mutant)).toEqual(recordsOf(topicPage));
  });

  it("gives values to their fields where a label line is missing", () => {
    const [, whole] = recordsOf(topicPage);
    const chronicle = topicPage.slice(topicPage.indexOf("Year\n\nAn"));
    const start = topicPage.slice(0, topicPage.indexOf("Year\n\nAn"));
    for (const label of ["Country", "Region"]) {
      expect(recordsOf(start + chronicle.replace(`\n${label}\n`, "\n"))[1]).toEqual(whole);
    }
    expect(recordsOf(start + chronicle.replace("\nYear\n2029", "\n2029"))[1]).toEqual(whole);
  });

  it("names no author where the label before the authors is missing, and says that one is needed", () => {
    const [chronicle] = read(
      topicPage.replace(/Lanterns[^]*Year\n2031\nCategory\n\n/u, "").replace("Year\n2029", "Ana Testname\nYear\n2029"),
    ).publications;
    expect(chronicle?.record).toMatchObject({ title: "Year", regions: ["Worldwide"], authors: [] });
    expect(chronicle?.doubts).toEqual(["authors"]);
  });

  it("reads a citation as authors though the label before it is missing", () => {
    const lost = topicPage
      .replace("\nAuthors\n", "\n")
      .replace("East Testia", "East Africa")
      .replace("Horn Of Testia", "Horn Of Africa");
    expect(recordsOf(lost)[0]).toMatchObject({
      regions: ["East Africa", "Horn Of Africa"],
      authors: [{ family: "Testfamily", given: "T." }],
    });
  });

  it("leaves out half a record at its end and names the line", () => {
    const { publications, left } = read(`${topicPage}\n\nA title without anything after it`);
    expect(publications).toHaveLength(2);
    expect(left).toEqual([{ line: 37, reason: "half-record" }]);
  });

  it("leaves out a value beyond sensible length and keeps the rest", () => {
    const { publications, left } = read(topicPage.replace("An invented chronicle", "long ".repeat(20_000)));
    expect(publications).toHaveLength(1);
    expect(left).toEqual([{ line: 27, reason: "out-of-bounds" }]);
  });
});

describe("a teaser list", () => {
  it("gives teasers without inventing a title", () => {
    const { form, publications } = read(teaserList);
    expect(form).toBe("teaser-list");
    expect(publications).toHaveLength(3);
    expect(publications.every(({ record }) => record.title === undefined && record.category === "Guideline")).toBe(
      true,
    );
    expect(publications.map(({ source }) => source.position)).toEqual([1, 2, 3]);
  });
});

describe("a governing-body paper", () => {
  const [paper] = recordsOf(governingPaper);

  it("takes its title out of capitals and states no year", () => {
    expect(paper?.title).toBe("How TST Can Light the Roads");
    expect(paper?.presentedTo).toBe("Invented Committee on Lamps and Roads, Third Session");
    expect(paper?.year).toBeUndefined();
  });

  it("keeps numbered paragraphs under their headings", () => {
    expect(paper?.paragraphs?.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      "1 Introduction",
      "2 Introduction",
      "3 What is lit",
      "4 What is lit",
    ]);
    expect(paper?.paragraphs?.[0]?.text).toBe("TST lights roads. In 2014. it lit the first one.");
  });

  it("lifts the footnote out and joins the paragraph it stood in", () => {
    expect(paper?.paragraphs?.[1]).toMatchObject({
      text: "Lamps are filled at dusk.",
      footnotes: ["Invented Committee, Report on Lamps."],
    });
    expect(paper?.paragraphs?.[2]).toEqual({
      number: 3,
      heading: "What is lit",
      text: "A paragraph that the foot of the page cuts before it could come to its end. It announces:",
      parts: [
        { label: "a", text: "The first lamp." },
        { label: "b", text: "The second lamp." },
      ],
      footnotes: [],
    });
  });
});

describe("a file that is no capture", () => {
  it("is answered with its problem and breaks nothing", () => {
    expect(problemOf(bytesOf(""))).toBe("empty");
    expect(problemOf(bytesOf("\n \n"))).toBe("empty");
    expect(problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBe("not-text");
    expect(problemOf(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe("wrong-encoding");
    expect(problemOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]))).toBe("wrong-encoding");
    expect(problemOf(bytesOf(`${topicPage} itâ€™s`))).toBe("wrong-encoding");
    expect(problemOf(new Uint8Array(captureLimitBytes + 1))).toBe("too-large");
    expect(problemOf(bytesOf("Dear all,\n\nsee you tomorrow.\n"))).toBe("not-a-capture");
  });
});
