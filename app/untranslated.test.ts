import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { untranslatedText } from "./testing/untranslated-text.ts";

const app = import.meta.dirname;

it("everything people read on a screen comes from words/", () => {
  const found = sources().flatMap((path) =>
    untranslatedText(path, readFileSync(join(app, path), "utf8")).map((text) => `app/${path}:${text}`),
  );
  // Write the sentence into words/<language>/<feature>.ts in all languages and say it with useSay().
  expect(found).toEqual([]);
});

describe("the finder of untranslated text", () => {
  it.each([
    ["text between tags", "const a = <p>Hello there</p>;"],
    ["text in Arabic", "const a = <p>مرحبا</p>;"],
    ["text in an expression", 'const a = <p>{open ? "Open" : say("app.close")}</p>;'],
    ["text after a condition", 'const a = <>{open && "Open"}</>;'],
    ["text in a template", "const a = <p>{`Page ${page}`}</p>;"],
    ["a label", 'const a = <TextInput label="Name" />;'],
    ["a label only screen readers hear", 'const a = <button aria-label={open ? "Close" : "Open"} />;'],
    ["a label among properties", 'const a = <Select data={[{ label: "Red", value: "red" }]} />;'],
    ["a spoken message", 'announce("Done");'],
    ["the title of the tab", "document.title = `Case ${name}`;"],
  ])("finds %s", (_kind, source) => {
    expect(untranslatedText("planted.tsx", source)).not.toEqual([]);
  });

  it("leaves words, signs and names of things alone", () => {
    const source = 'const a = <p id="x" className="y" title={say("app.close")}>· {say("app.close")} {count}</p>;';
    expect(untranslatedText("fine.tsx", source)).toEqual([]);
  });
});

function sources(): readonly string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^(dist|testing)\//.test(path),
  );
}
