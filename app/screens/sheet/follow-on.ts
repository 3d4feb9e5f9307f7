import { useState } from "react";
import type { WordKey } from "../../../words/words.ts";
import { useRead } from "../../api/use-read.ts";
import type { SheetReading } from "./sheet-reading.ts";

export type FollowOn = {
  /** The command that takes what this form says to where it belongs. */
  readonly command: string;
  readonly payload: object;
  readonly words: WordKey;
  readonly why: WordKey;
  readonly goesTo: string;
  readonly isReady: boolean;
  /** It was taken there already; the page it went to is what follows. */
  readonly isDone: boolean;
};

/** What a finished form is for: consent opens the person, registration names them, needs enter the case. */
export function useFollowOn({ instrument, about, sheetId, status }: SheetReading): FollowOn | undefined {
  const fromEncounter = about.kind === "encounter";
  const encounter = useRead<{ readonly personId: string | null }>(`/api/encounters/${about.id}`, {
    enabled: instrument === "consent" && fromEncounter,
  });
  const person = useRead<{ readonly status: string }>(`/api/persons/${about.id}`, {
    enabled: instrument === "registration" && status === "concluded",
  });
  const [newPersonId] = useState(() => crypto.randomUUID());
  switch (instrument) {
    case "consent": {
      const personId = fromEncounter ? (encounter.data?.personId ?? newPersonId) : about.id;
      // A consent asked again of a known person is recorded with them; whether it was, only the person's page says.
      const isLinked = fromEncounter && typeof encounter.data?.personId === "string";
      const met = fromEncounter ? { encounterId: about.id } : {};
      return {
        command: "RecordConsent",
        payload: { personId, sheetId, ...met },
        words: "sheet.record-consent",
        why: "sheet.record-consent-why",
        goesTo: `/persons/${personId}`,
        isReady: !fromEncounter || !encounter.isPending,
        isDone: status === "concluded" && isLinked,
      };
    }
    case "registration":
      return {
        command: "RegisterPerson",
        payload: { personId: about.id, sheetId },
        words: "sheet.register",
        why: "sheet.register-why",
        goesTo: `/persons/${about.id}`,
        isReady: true,
        isDone: person.data?.status === "registered",
      };
    case "needs":
      return {
        command: "ConcludeNeeds",
        payload: { caseId: about.id, sheetId },
        words: "sheet.take-needs",
        why: "sheet.take-needs-why",
        goesTo: `/cases/${about.id}`,
        isReady: true,
        isDone: false,
      };
    default:
      return undefined;
  }
}
