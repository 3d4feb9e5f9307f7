import { createHash } from "node:crypto";

/** More than an installation has sessions and tokens in use; beyond it the oldest is asked to show itself again. */
const most = 10_000;

/**
 * The sessions and tokens that were found true since the server started, as hashes. By these, requests are told apart
 * before anything is asked of the database; that one is here says nothing about whether it still counts.
 */
export type KnownProofs = {
  readonly remember: (proof: string) => void;
  /** Its hash, where it was found true once; undefined for what anyone could have made up. */
  readonly find: (proof: string) => string | undefined;
};

export function openKnownProofs(): KnownProofs {
  const known = new Set<string>();
  return {
    remember: (proof) => {
      const hash = hashOf(proof);
      if (known.has(hash)) return;
      const [oldest] = known;
      if (known.size >= most && oldest !== undefined) known.delete(oldest);
      known.add(hash);
    },
    find: (proof) => {
      const hash = hashOf(proof);
      return known.has(hash) ? hash : undefined;
    },
  };
}

function hashOf(proof: string): string {
  return createHash("sha256").update(proof).digest("base64url");
}
