// The order matters: each browser also claims to be those below it.
const browsers = [
  [/Edg(e|A|iOS)?\//, "Edge"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/OPR\//, "Opera"],
  [/(Firefox|FxiOS)\//, "Firefox"],
  [/(Chrome|CriOS|Chromium)\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Macintosh|Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

export type DeviceName = { readonly browser: string | undefined; readonly system: string | undefined };

/** Enough to know one's own devices again; more would be tracking. Product names are the same in every language. */
export function deviceName(userAgent: string | null | undefined): DeviceName {
  return { browser: firstOf(browsers, userAgent ?? ""), system: firstOf(systems, userAgent ?? "") };
}

function firstOf(names: readonly (readonly [RegExp, string])[], userAgent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1];
}
