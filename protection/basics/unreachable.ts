/** Ends every `switch` over a union, so that a forgotten case fails to compile instead of passing in silence. */
export function unreachable(value: never): never {
  throw new Error(`unreachable case: ${JSON.stringify(value)}`);
}
