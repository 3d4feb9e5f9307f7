/** The languages Amparo speaks from the first day. A new one is a line here and a folder beside `en`. */
export const languageCodes = ["en", "fr", "es", "ar"] as const;
export type LanguageCode = (typeof languageCodes)[number];

export type Language = {
  readonly code: LanguageCode;
  /** As its readers write it: a person looks for their own word, not for ours. */
  readonly ownName: string;
  readonly direction: "ltr" | "rtl";
  /**
   * What `Intl` is asked for. English is the international one (14 Nov 2026, never 11/14), and Arabic names its digits
   * because engines disagree about the default.
   */
  readonly locale: string;
  /** The calendar dates are written in. */
  readonly calendar: "gregory";
};

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: { code: "en", ownName: "English", direction: "ltr", locale: "en-GB", calendar: "gregory" },
  fr: { code: "fr", ownName: "Français", direction: "ltr", locale: "fr", calendar: "gregory" },
  es: { code: "es", ownName: "Español", direction: "ltr", locale: "es", calendar: "gregory" },
  ar: { code: "ar", ownName: "العربية", direction: "rtl", locale: "ar-u-nu-arab", calendar: "gregory" },
};

export function isLanguageCode(value: unknown): value is LanguageCode {
  return languageCodes.some((code) => code === value);
}

/** The first language we speak in a list of wishes such as `navigator.languages`; English where we speak none of them. */
export function chooseLanguage(wishes: readonly string[]): LanguageCode {
  for (const wish of wishes) {
    const code = wish.toLowerCase().split("-")[0];
    if (isLanguageCode(code)) return code;
  }
  return "en";
}

/** Reads an `Accept-Language` header: `fr;q=0.5, ar` is Arabic first. */
export function languageFromHeader(header: string | undefined): LanguageCode {
  const wishes = (header ?? "").split(",").map((wish) => {
    const [tag = "", ...parameters] = wish.trim().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
  });
  return chooseLanguage(wishes.sort((a, b) => b.quality - a.quality).map((wish) => wish.tag));
}
