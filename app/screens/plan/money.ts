export type Money = { readonly amount: number; readonly currency: string };

/** As people say it: 1250 is 12.5 EUR, and 1250 JPY. How many digits stand behind the point is the currency's matter. */
export function majorOf({ amount, currency }: Money): number {
  return amount / 10 ** digitsOf(currency);
}

/** The smallest unit of what was typed; `undefined` where it is no amount of this currency. */
export function minorOf(typed: string, currency: string): number | undefined {
  const plain = typed
    .trim()
    .replaceAll(/[\s\u00a0']/g, "")
    .replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  const [whole = "", behind = ""] = plain.split(".");
  const digits = digitsOf(currency);
  return behind.length > digits ? undefined : Number(whole + behind.padEnd(digits, "0"));
}

function digitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
