/** One line of `GET /api/workers`. */
export type WorkerRow = {
  readonly userId: string;
  /** Null until they followed their link and said what colleagues call them. */
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly active: boolean;
};

/** One line of `GET /api/teams`. */
export type TeamRow = { readonly team: string; readonly name: string };
