import { NativeSelect } from "@mantine/core";
import { isLanguageCode, languageCodes, languages } from "../../words/languages.ts";
import { useSpeaking } from "../language/language-provider.tsx";
import { useSay } from "../language/use-say.ts";

/** Each language by its own name. `labelled` shows the word above it; elsewhere only screen readers hear it. */
export function LanguageSwitch({ labelled = false }: { labelled?: boolean }) {
  const say = useSay();
  const { language, speak } = useSpeaking();
  return (
    <NativeSelect
      size="md"
      {...(labelled ? { label: say("app.language") } : { "aria-label": say("app.language") })}
      value={language}
      onChange={(event) => {
        const code = event.currentTarget.value;
        if (isLanguageCode(code)) void speak(code);
      }}
    >
      {languageCodes.map((code) => (
        <option key={code} value={code} lang={code}>
          {languages[code].ownName}
        </option>
      ))}
    </NativeSelect>
  );
}
