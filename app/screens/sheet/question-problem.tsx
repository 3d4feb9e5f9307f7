import type { AskedQuestion, ProblemKind } from "../../../protection/instruments/read-sheet.ts";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import { Icon } from "../../parts/icon.tsx";
import { useFilling } from "./filling.ts";
import { Wording } from "./wording.tsx";
import styles from "./question.module.css";

const sentences = {
  "wrong-type": "sheet.misfit",
  "unknown-option": "sheet.misfit",
  "unknown-question": "sheet.misfit",
  "exclusive-option": "sheet.misfit-exclusive",
  "in-future": "sheet.misfit-future",
  constraint: "sheet.misfit",
  required: "sheet.misfit",
} as const satisfies Record<ProblemKind, WordKey>;

/** Why an answer has not been recorded: it does not fit, or the server said no. It stays on the screen meanwhile. */
export function QuestionProblem({ asked }: { asked: AskedQuestion }) {
  const say = useSay();
  const { problems, queue } = useFilling();
  const problem = problems.get(asked.key);
  const refused = queue.refused.get(asked.key);
  const holdsBack = problem !== undefined && problem.problem !== "required";
  if (!holdsBack && refused === undefined) return null;
  return (
    <p className={styles["problem"]} role="alert">
      <Icon name="alert" size={20} />
      <span>
        {holdsBack ? (
          <>
            {problem.message ? <Wording text={problem.message} /> : say(sentences[problem.problem])}{" "}
            {say("sheet.held-back")}
          </>
        ) : (
          refused
        )}
      </span>
    </p>
  );
}
