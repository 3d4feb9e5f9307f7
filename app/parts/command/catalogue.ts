import { use } from "react";
import type * as commands from "../../../protection/commands.ts";

type Catalogue = typeof commands;

let arriving: Promise<Catalogue> | undefined;

/** The commands are many: they come only when the first form is opened, or a little before. */
export function loadCatalogue(): Promise<Catalogue> {
  arriving ??= import("../../../protection/commands.ts");
  return arriving;
}

/** Waits for the catalogue. Throws where the server offers a command that this app does not know. */
export function useCatalogued(name: string): commands.AnyCommand {
  const found = use(loadCatalogue()).findCommand(name);
  if (found === undefined) throw new Error(`The command ${name} is not in the catalogue.`);
  return found;
}
