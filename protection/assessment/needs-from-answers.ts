import { type Answer, type Answers, hasValue } from "../instruments/answer.ts";
import { type NeedArea, needAreas } from "../case/need-area.ts";
import { type Need, needUrgencies, type NeedUrgency, type Severity } from "./need.ts";

/** Codes of the severity question of the needs form. */
const severityOf: Readonly<Record<string, Severity>> = { none: 0, watch: 1, help: 2, serious: 3 };

/**
 * The needs that the answers to the standard form `needs` tell. An area whose severity nobody answered is left out:
 * not asked is not "no need".
 */
export function needsFromAnswers(answers: Answers): readonly Need[] {
  return needAreas.flatMap((area) => {
    const severity = severityIn(answers, area);
    if (severity === undefined) return [];
    const priority = priorityOf(answers, area);
    const wishes = textOf(answers[questionIn(area, "wishes")]);
    return [
      {
        area,
        needs: severity === 0 ? [] : codesOf(answers[questionIn(area, "needs")]),
        severity,
        urgency: urgencyIn(answers, area, severity),
        ...(priority === undefined ? {} : { priority }),
        ...(wishes === undefined ? {} : { wishes }),
      },
    ];
  });
}

/** Ids of questions are the area's code in snake case and what is asked: `international_protection_severity`. */
function questionIn(area: NeedArea, asked: "severity" | "urgency" | "needs" | "wishes"): string {
  return `${area.replaceAll("-", "_")}_${asked}`;
}

function severityIn(answers: Answers, area: NeedArea): Severity | undefined {
  const code = textOf(answers[questionIn(area, "severity")]);
  return code !== undefined && Object.hasOwn(severityOf, code) ? severityOf[code] : undefined;
}

/** Where serious harm is near and nobody said how fast, slow would be the dangerous guess. */
function urgencyIn(answers: Answers, area: NeedArea, severity: Severity): NeedUrgency {
  const told = textOf(answers[questionIn(area, "urgency")]);
  const otherwise = severity === 3 ? "urgent" : "normal";
  return severity < 2 ? "normal" : (needUrgencies.find((one) => one === told) ?? otherwise);
}

const priorityQuestions = ["priority_first", "priority_second", "priority_third"] as const;

function priorityOf(answers: Answers, area: NeedArea): number | undefined {
  const place = priorityQuestions.findIndex((question) => answers[question] === area);
  return place === -1 ? undefined : place + 1;
}

function textOf(answer: Answer | undefined): string | undefined {
  return typeof answer === "string" && answer !== "" ? answer : undefined;
}

function codesOf(answer: Answer | undefined): string[] {
  return hasValue(answer) && Array.isArray(answer) ? answer.filter((code) => code !== "none") : [];
}
