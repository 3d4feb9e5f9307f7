import { bringAllWords } from "./words-at-hand.ts";

/** For what is loaded on demand and says more than the first words: its words travel beside its code. */
export function withAllWords<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), bringAllWords()]);
    return loaded;
  };
}
