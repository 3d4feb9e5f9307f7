import type { Door } from "../door/door-needs.ts";
import type { Store } from "../store/open-store.ts";
import type { SignIn } from "./sign-in/auth.ts";

/** One installation, open: what every route may use. */
export type House = {
  readonly store: Store;
  readonly door: Door;
  readonly signIn: SignIn;
  /** Invented people only: marked on every page. */
  readonly demo: boolean;
  readonly now: () => string;
  /** In place of every reading's own limit by the hour; absent where people work. */
  readonly mostAnHour?: number;
  /** Where people reach it, without a slash at the end: `http://127.0.0.1:8080`. */
  readonly origin: string;
};
