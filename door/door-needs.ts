import type { Database } from "../store/database.ts";
import type { InstrumentShelf } from "../store/instrument-shelf.ts";
import type { Vault } from "../store/vault/vault.ts";

/** What the door needs: where facts are kept, what opens them, what time it is, whom to tell of a fault. */
export type Door = {
  readonly database: Database;
  readonly vault: Vault;
  readonly shelf: InstrumentShelf;
  /** An instant in UTC. The server's own; tests and the demo give theirs. */
  readonly now: () => string;
  /** Told of each fault with its reference; must not repeat what people wrote. */
  readonly onFault: (reference: string, fault: unknown) => void;
};
