import type { Door } from "../door/door-needs.ts";
import type { Store } from "../store/open-store.ts";
import type { SignInDatabase } from "../store/sign-in/sign-in-database.ts";

/** What a reading needs of an installation: the store, the door's shelf and rules, and who the workers are. */
export type ReadingHouse = {
  readonly store: Pick<Store, "database" | "vault">;
  readonly door: Door;
  readonly signIn: { readonly database: SignInDatabase };
  readonly now: () => string;
  /** In place of every route's own `mostAnHour`: a bench asks more in a second than people in a day. */
  readonly mostAnHour?: number;
};
