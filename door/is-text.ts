/**
 * Whether every text in a decoded JSON value can be kept as it is: PostgreSQL keeps no NUL, and half a surrogate pair
 * would come back as another letter than was sent.
 */
export function isText(value: unknown): boolean {
  if (typeof value === "string") return !/[\0\p{Surrogate}]/u.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isText(name) && isText(inner));
}
