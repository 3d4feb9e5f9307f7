import type { ShownName } from "../reading/people-shown.ts";

/** What the person wants to be called, else the first name that was told; nothing where names are not shown. */
export function nameInWords(name: ShownName): string {
  const first = name?.full[0];
  return name?.chosen ?? [first?.given, first?.other, first?.family].filter(Boolean).join(" ");
}
