/**
 * Thrown while an instrument is compiled: it cannot be used as it stands, and this is where to look. Faults name
 * elements of the definition only, never an answer, so they may be shown and logged.
 */
export class InstrumentFault extends Error {
  /** Which element, which of its expressions, and the character there (from 1): `afraid/relevant/12`. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.name = "InstrumentFault";
    this.place = place;
  }
}

/** Throws an `InstrumentFault` at a character (counted from 0) of the expression being compiled. */
export type FaultAt = (character: number, problem: string) => never;

export function faultIn(element: string): FaultAt {
  return (character, problem) => {
    throw new InstrumentFault(`${element}/${character + 1}`, problem);
  };
}
