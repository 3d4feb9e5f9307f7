import { useCommand } from "../api/use-command.ts";
import { useSpeaking } from "../language/language-provider.tsx";
import type { PublishedInstrument } from "./use-instruments.ts";

export type SheetSubject = { readonly kind: PublishedInstrument["about"]; readonly id: string };

/**
 * Begins a sheet of the newest version, in the wished language where the form has it, else in the reader's. Answers the
 * sheet's id, or undefined where it was refused or did not arrive.
 */
export function useStartSheet() {
  const { language: reader } = useSpeaking();
  const { ask, asking, refusal, problem } = useCommand("StartSheet");
  const start = async (
    { instrument, version, title }: Pick<PublishedInstrument, "instrument" | "version" | "title">,
    about: SheetSubject,
    wished?: string,
  ) => {
    const sheetId = crypto.randomUUID();
    const language = wished !== undefined && wished in title ? wished : reader;
    const answer = await ask({ sheetId, instrument, version, language, aboutKind: about.kind, aboutId: about.id });
    return answer === undefined ? undefined : sheetId;
  };
  return { start, starting: asking, refusal, problem };
}
