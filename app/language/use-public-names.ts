import { useMemo } from "react";
import { useIntl } from "react-intl";

/** The reader's name of a country, from ISO 3166-1 alpha-2; a code nobody knows stays as it is. */
export function useCountryName(): (code: string) => string {
  return useNames("region");
}

/** The reader's name of a language, from ISO 639. */
export function useLanguageName(): (code: string) => string {
  return useNames("language");
}

function useNames(type: "region" | "language"): (code: string) => string {
  const { locale } = useIntl();
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type });
    return (code) => names.of(code) ?? code;
  }, [locale, type]);
}
