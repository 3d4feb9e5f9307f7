import type { Locator, Page } from "playwright-core";
import type { WordFacts, WordKey } from "../../../words/words.ts";
import type { Speaker } from "./speaker.ts";

/** A worker's hand on one page: it presses what it can read, and fills in what has a name. */
export type Hand = ReturnType<typeof handOn>;

export function handOn(page: Page, speaker: Speaker) {
  const { say } = speaker;
  const panel = page.getByRole("dialog");
  const field = (name: string): Locator => page.locator(`[data-field="${name}"]`);
  const question = (key: string): Locator => page.locator(`[id="question-${key}"]`);
  const readable = (words: string) =>
    page.getByRole("button", { name: words, exact: true }).or(page.getByRole("link", { name: words, exact: true }));
  const press = (key: WordKey, facts?: WordFacts) => readable(say(key, facts)).first().click();
  return {
    page,
    speaker,
    panel,
    field,
    question,
    press,
    /** A button or link whose words are no words of ours: a form's title, a name. */
    pressText: (words: string) => readable(words).first().click(),
    see: (key: WordKey, facts?: WordFacts) =>
      page.getByText(say(key, facts)).filter({ visible: true }).first().waitFor(),
    seeText: (words: string) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    /** One answer of a question by its words. */
    answer: (instrument: string, key: string, code: string) =>
      question(key)
        .getByText(speaker.option(instrument, key, code), { exact: true })
        .first()
        .click(),
    /** One of the four ways to leave a question open. */
    leaveOpen: (key: string, word: WordKey) => question(key).getByText(say(word), { exact: true }).click(),
    write: (key: string, text: string) => question(key).getByRole("textbox").first().fill(text),
    /** Types the beginning of a country's or language's name and takes the one meant. */
    find: async (where: Locator, name: string) => {
      await where.getByRole("searchbox").fill(name);
      await where.getByRole("listitem").getByRole("button", { name }).first().click();
    },
    /** Opens a command's panel: also where a phone folds what is not the next step. */
    open: async (command: WordKey) => {
      const fold = page
        .locator("details > summary")
        .filter({ hasText: say("actions.others", { count: 0 }).split("(")[0] ?? "" });
      const wanted = readable(say(command)).first();
      await wanted.or(fold).first().waitFor();
      if (!(await wanted.isVisible()) && (await fold.count()) > 0) await fold.first().click();
      await wanted.click();
      await panel.waitFor();
    },
    fill: (name: string, text: string) => field(name).locator("input, textarea").first().fill(text),
    choose: (name: string, word: WordKey) => field(name).getByText(say(word), { exact: true }).first().click(),
    select: (name: string, label: string) => field(name).locator("select").selectOption({ label }),
    tick: (name: string) => field(name).locator("input[type=checkbox]").check(),
    /** Sends the panel's form; it must be accepted, for the panel closes then. */
    send: async () => {
      await panel.locator("button[type=submit]").click();
      await panel.waitFor({ state: "hidden" });
    },
  };
}
