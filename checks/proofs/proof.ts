import type { DatabaseConnection } from "../../store/embedded/database-connection.ts";

export type ProofNeeds = {
  /** The superuser of a cluster whose database `amparo` is migrated. */
  readonly asAdministrator: DatabaseConnection;
  readonly seed: number;
  /** How many of what the proof counts. */
  readonly count: number;
  readonly onProgress?: (done: number) => void;
};

/** What a proof measured, in the words its line in `bench/proofs.md` uses. It throws where it finds a violation. */
export type Figures = Readonly<Record<string, number>>;

/** One promise, tried by chance that repeats: small in `npm test`, full by `npm run prove -- NAME`. */
export type Proof = {
  readonly name: string;
  readonly promise: string;
  /** What is counted: walks, crashes, commands. */
  readonly unit: string;
  readonly small: number;
  readonly full: number;
  readonly run: (needs: ProofNeeds) => Promise<Figures>;
};
