import { expect, it } from "vitest";
import { openTurns } from "./take-turns.ts";

/** Work that ends when it is told to, and what has begun so far. */
function openWork(atOnce: number, mostWaiting = 10) {
  const turns = openTurns({ atOnce, mostWaiting });
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (whose: string, name: string) =>
    turns(whose, () => {
      begun.push(name);
      return new Promise<string>((end) => ends.set(name, () => end(name)));
    });
  const end = (name: string) => ends.get(name)?.();
  return { begun, ask, end };
}

it("each user's work is done in order, and another's need not wait for it", async () => {
  const { begun, ask, end } = openWork(2);
  const first = ask("Alpha", "a1");
  const second = ask("Alpha", "a2");
  const other = ask("Beta", "b1");
  await Promise.resolve();
  expect(begun).toEqual(["a1", "b1"]);
  end("a1");
  expect(await first).toBe("a1");
  expect(begun).toEqual(["a1", "b1", "a2"]);
  end("b1");
  end("a2");
  expect(await Promise.all([second, other])).toEqual(["a2", "b1"]);
});

it("no more than so many are busy at once, and work that breaks makes room", async () => {
  const turns = openTurns({ atOnce: 1, mostWaiting: 10 });
  const broken = turns("Alpha", () => Promise.reject(new Error("broken")));
  const after = turns("Beta", async () => "done");
  await expect(broken).rejects.toThrow("broken");
  expect(await after).toBe("done");
});

it("who has too much waiting already is told no", async () => {
  const { begun, ask, end } = openWork(1, 1);
  const [one, two] = [ask("Alpha", "a1"), ask("Alpha", "a2")];
  expect(await ask("Alpha", "a3")).toBeUndefined();
  end("a1");
  await one;
  end("a2");
  await two;
  expect(begun).toEqual(["a1", "a2"]);
});
