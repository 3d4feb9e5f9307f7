/**
 * Why the library says no.
 * `already-imported`: every source is known and adds nothing. `reads-otherwise`: a known source now states other values
 * than the record holds (`fields`, comma separated); the record stays until a curator has looked.
 */
export type LibraryRefusal = "library.already-imported" | "library.reads-otherwise";
