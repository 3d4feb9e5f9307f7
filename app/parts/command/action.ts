/** What may be done next with a thing, or why it may not: asked of the server, drawn by `ActionList`. */
export type Action = {
  /** The command's name in the catalogue. */
  readonly command: string;
  readonly may: boolean;
  readonly refusal?: {
    readonly code: string;
    readonly facts: Readonly<Record<string, string | number>>;
    /** In the reader's language. */
    readonly sentence: string;
  };
  /** Names of the roles that could; empty unless the reader's role is the reason. */
  readonly whoCould?: readonly string[];
};

export function findAction(actions: readonly Action[], command: string): Action | undefined {
  return actions.find((action) => action.command === command);
}
