import { useState } from "react";
import { useCommand } from "../api/use-command.ts";
import { useSpeaking } from "../language/language-provider.tsx";
import type { PublishedInstrument } from "./use-instruments.ts";

export type SheetSubject = { readonly kind: PublishedInstrument["about"]; readonly id: string };

/** Begins a sheet of the newest version; answers its id, or undefined where it was refused or did not arrive. */
export function useStartSheet() {
  const { language: reader } = useSpeaking();
  const { ask, refusal, problem } = useCommand("StartSheet");
  const [starting, setStarting] = useState<string>();
  const start = async (
    { instrument, version }: Pick<PublishedInstrument, "instrument" | "version">,
    about: SheetSubject,
    language: string = reader,
  ) => {
    setStarting(instrument);
    const sheetId = crypto.randomUUID();
    const answer = await ask({ sheetId, instrument, version, language, aboutKind: about.kind, aboutId: about.id });
    setStarting(undefined);
    return answer === undefined ? undefined : sheetId;
  };
  return { start, starting, refusal, problem };
}
