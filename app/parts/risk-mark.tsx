import { useCodeWord } from "./command/code-word.ts";
import { Mark } from "./mark.tsx";
import { useSay } from "../language/use-say.ts";

/**
 * How great the danger is, in words; red repeats the highest only, so that it is seen. Nobody looked yet is said too.
 * `named`: where nothing else beside it says that this is the risk.
 */
export function RiskMark({ level, named = false }: { level: string | null | undefined; named?: boolean }) {
  const say = useSay();
  const codeWord = useCodeWord();
  if (level === null || level === undefined) return <Mark>{say("risk.not-recorded")}</Mark>;
  const words = codeWord("risk.level", level);
  return <Mark tone={level === "high" ? "danger" : "plain"}>{named ? say("risk.is", { level: words }) : words}</Mark>;
}
