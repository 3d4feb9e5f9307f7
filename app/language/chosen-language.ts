import { chooseLanguage, isLanguageCode, type LanguageCode } from "../../words/languages.ts";

/** A cookie, so that the pages the server draws without JavaScript speak the same language. It says nothing else. */
const cookieName = "amparo-language";
const yearInSeconds = 31_536_000;

/** The language chosen on this device, else the first of the browser's that we speak. */
export function chosenLanguage(): LanguageCode {
  return rememberedLanguage() ?? chooseLanguage(navigator.languages);
}

function rememberedLanguage(): LanguageCode | undefined {
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${cookieName}=`));
  const code = found?.slice(cookieName.length + 1);
  return isLanguageCode(code) ? code : undefined;
}

export function rememberLanguage(code: LanguageCode): void {
  document.cookie = `${cookieName}=${code}; path=/; max-age=${yearInSeconds}; samesite=lax`;
}
