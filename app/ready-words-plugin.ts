import type { Plugin } from "vite";
import { readySentences } from "../words/ready-sentences.ts";

const parser = "@formatjs/icu-messageformat-parser";
const noParser = "\0amparo-no-parser";
const wordsFile = /\/words\/([a-z]{2})\/(?!words\.ts|first-words\.ts|further-words\.ts)[a-z-]+\.ts$/;

/**
 * Reads the sentences when the app is built, so that no phone downloads the reader of sentences, which is heavier than
 * the words of half a language. What has no places stays text. While developing, sentences are read as they are said.
 */
export function readyWords(): Plugin {
  return {
    name: "amparo-ready-words",
    apply: "build",
    enforce: "pre",
    // The library brings a second copy of itself, which would be downloaded beside the first.
    config: () => ({ resolve: { dedupe: ["intl-messageformat"] } }),
    resolveId: (source) => (source === parser ? noParser : undefined),
    load(id) {
      if (id !== noParser) return undefined;
      const onlyText = "export const parse = (text) => [{ type: TYPE.literal, value: text }];";
      return `import { TYPE } from "${parser}/no-parser.js"; export * from "${parser}/no-parser.js"; ${onlyText}`;
    },
    async transform(_code, id) {
      const language = wordsFile.exec(id)?.[1];
      if (language === undefined) return undefined;
      const file: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
        new URL(`file:///${id.replace(/^\//, "")}`).href
      );
      const lists = Object.entries(file).map(
        ([name, words]) => `export const ${name} = ${JSON.stringify(readySentences(words, language))};`,
      );
      return { code: lists.join("\n"), map: null };
    },
  };
}
