/** What a one-time link carries behind `#`, where no server log and no proxy sees it. */
export type WelcomeLink = {
  readonly token: string;
  /** The first administrator also names the organisation: `#token=…&organisation=new`. */
  readonly namesOrganisation: boolean;
  /** Someone who is here already chooses a new password: `#token=…&reset=1`. */
  readonly resets: boolean;
};

/** Undefined where the link was cut short. */
export function readWelcomeLink(hash: string): WelcomeLink | undefined {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const token = parts.get("token");
  return token
    ? { token, namesOrganisation: parts.get("organisation") === "new", resets: parts.has("reset") }
    : undefined;
}
