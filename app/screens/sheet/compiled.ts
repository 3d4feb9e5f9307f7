import { compileInstrument, type Instrument } from "../../../protection/instruments/compile-instrument.ts";
import type { Definition } from "../../../protection/instruments/definition.ts";

const compiled = new WeakMap<Definition, Instrument>();

/** The definition ready to be answered; compiled once for as long as it is in memory. */
export function compiledOnce(definition: Definition): Instrument {
  const known = compiled.get(definition);
  if (known !== undefined) return known;
  const instrument = compileInstrument(definition);
  compiled.set(definition, instrument);
  return instrument;
}
