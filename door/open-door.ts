import { openInstrumentShelf } from "../store/instrument-shelf.ts";
import type { Store } from "../store/open-store.ts";
import type { Door } from "./door-needs.ts";

export function openDoor(store: Pick<Store, "database" | "vault">, now: Door["now"], onFault: Door["onFault"]): Door {
  return { database: store.database, vault: store.vault, shelf: openInstrumentShelf(), now, onFault };
}
