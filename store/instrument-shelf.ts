import { sql } from "kysely";
import { compileInstrument, type Instrument } from "../protection/instruments/compile-instrument.ts";
import type { Definition } from "../protection/instruments/definition.ts";
import { installationId } from "../protection/basics/ids.ts";
import type { OrganisationTransaction } from "./database.ts";

/** Published instruments, compiled once: a published version never changes, so what is on the shelf stays true. */
export type InstrumentShelf = {
  /** The organisation's own version or the installation's; without a version, the newest. */
  readonly find: (
    trx: OrganisationTransaction,
    organisation: string,
    instrument: string,
    version?: number,
  ) => Promise<Instrument | undefined>;
};

export function openInstrumentShelf(): InstrumentShelf {
  const shelf = new Map<string, Instrument>();
  return {
    find: async (trx, organisation, instrument, version) => {
      const known = version === undefined ? undefined : shelf.get(`${organisation} ${instrument} ${version}`);
      if (known) return known;
      const { rows } = await sql<{ definition: Definition }>`
        select definition from instrument_list
        where instrument = ${instrument} and (${version ?? null}::integer is null or instrument_version = ${version ?? null})
          and organisation in (${organisation}, ${installationId})
        order by (organisation = ${organisation}) desc, instrument_version desc limit 1`.execute(trx);
      const definition = rows[0]?.definition;
      if (!definition) return undefined;
      const compiled = compileInstrument(definition);
      shelf.set(`${organisation} ${instrument} ${definition.version}`, compiled);
      return compiled;
    },
  };
}
