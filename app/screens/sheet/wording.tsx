import type { Text } from "../../../protection/instruments/definition.ts";
import type { WordKey } from "../../../words/words.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useSay } from "../../language/use-say.ts";
import { useFilling } from "./filling.ts";
import { directionOf } from "./tongue.ts";
import styles from "./wording.module.css";

/** Words of the form in the person's language and, where the worker reads another, in theirs beneath. */
export function Wording({ text }: { text: Text }) {
  const { tongue } = useFilling();
  const { language } = useSpeaking();
  return <TwoTongues said={tongue.text(text)} own={text[language]} />;
}

/** The same for our own words on the form: yes, no, what an open answer is called. */
export function Word({ word }: { word: WordKey }) {
  const { tongue } = useFilling();
  const say = useSay();
  return <TwoTongues said={tongue.word(word)} own={say(word)} />;
}

function TwoTongues({ said, own }: { said: string; own: string | undefined }) {
  const { tongue } = useFilling();
  const { language } = useSpeaking();
  return (
    <span className={styles["words"]}>
      <span lang={tongue.code} dir={tongue.direction}>
        {said}
      </span>
      {own !== undefined && own !== said && (
        <span className={styles["own"]} lang={language} dir={directionOf(language)}>
          {own}
        </span>
      )}
    </span>
  );
}
