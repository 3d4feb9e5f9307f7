import { keyOf } from "../../../protection/instruments/answer-key.ts";
import type { Section } from "../../../protection/instruments/definition.ts";
import { type AskedQuestion, nextRepetition } from "../../../protection/instruments/read-sheet.ts";
import { askedNow, type Filling, isSettled } from "./filling.ts";

/** The questions of one section, or of one repetition of it. */
export type AskedGroup = { readonly repetition: number | undefined; readonly asked: readonly AskedQuestion[] };

export type AskedSection = {
  readonly section: Section;
  readonly groups: readonly AskedGroup[];
  readonly answered: number;
  readonly count: number;
};

/** What is asked now, section by section; `begun` are sections in which one more repetition was opened. */
export function sectionsOf(filling: Filling, begun: ReadonlySet<string>): readonly AskedSection[] {
  const asked = askedNow(filling);
  return filling.sheet.instrument.definition.sections.flatMap((section) => {
    const own = asked.filter((question) => question.section.id === section.id);
    const opened = begun.has(section.id) ? [begunGroup(filling, section)] : [];
    const groups = [...groupsOf(own), ...opened];
    if (groups.length === 0 && !section.repeats) return [];
    const answered = own.filter(({ key }) => isSettled(filling, key)).length;
    return [{ section, groups, answered, count: own.length }];
  });
}

/** A repetition with no answer yet: only what never depends on another answer can be asked. */
function begunGroup({ sheet, isPrivate }: Filling, section: Section): AskedGroup {
  const repetition = nextRepetition(sheet, section.id);
  const asked = section.questions.flatMap(({ id, relevant }) => {
    const question = sheet.instrument.questions.get(id);
    if (question === undefined || relevant !== undefined || (question.onlyInPrivate && !isPrivate)) return [];
    return [{ ...question, key: keyOf(id, repetition), repetition }];
  });
  return { repetition, asked };
}

function groupsOf(asked: readonly AskedQuestion[]): readonly AskedGroup[] {
  const repetitions = [...new Set(asked.map(({ repetition }) => repetition))];
  return repetitions.map((repetition) => ({
    repetition,
    asked: asked.filter((question) => question.repetition === repetition),
  }));
}
