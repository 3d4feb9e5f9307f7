import { useCodeWord } from "./command/code-word.ts";
import { Mark, type MarkTone } from "./mark.tsx";
import { useSay } from "../language/use-say.ts";

const tones: Readonly<Record<string, MarkTone>> = { high: "danger", medium: "waiting", low: "plain", none: "plain" };

/** How great the danger is, in words; the colour repeats them. Nobody looked yet is said too. */
export function RiskMark({ level }: { level: string | null | undefined }) {
  const say = useSay();
  const codeWord = useCodeWord();
  if (level === null || level === undefined) return <Mark>{say("risk.not-recorded")}</Mark>;
  return <Mark tone={tones[level] ?? "plain"}>{say("risk.is", { level: codeWord("risk.level", level) })}</Mark>;
}
