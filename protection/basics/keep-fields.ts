/**
 * The fields of `state` that outlive a change of status. The table names every field there is, optional ones too, so a
 * field added to the type and forgotten here does not compile instead of vanishing at the next change.
 */
export function keepFields<Kept extends object>(state: Kept, fields: Readonly<Record<keyof Kept, true>>): Kept {
  const kept = Object.entries(state).filter(([name]) => Object.hasOwn(fields, name));
  // `as`: exactly the fields of Kept, by the table.
  return Object.fromEntries(kept) as Kept;
}
