import { Text } from "@mantine/core";
import { useRead } from "../../api/use-read.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import type { Text as Words } from "../../../protection/instruments/definition.ts";
import type { SheetRow } from "../sheet/sheet-reading.ts";

type Instruments = { readonly rows: readonly { readonly instrument: string; readonly title: Words }[] };

/** The forms of one first contact; an open one is gone on with where it stopped. */
export function EncounterSheets({ sheets }: { sheets: readonly SheetRow[] }) {
  const say = useSay();
  const dates = useDates();
  const { language } = useSpeaking();
  const instruments = useRead<Instruments>("/api/instruments").data?.rows ?? [];
  if (sheets.length === 0) return <Text c="dimmed">{say("triage.nothing-asked")}</Text>;
  return (
    <LinkLines>
      {sheets.map(({ sheetId, instrument, status, changedAt }) => {
        const title = instruments.find((row) => row.instrument === instrument)?.title;
        const lane = instrument === "rapid-triage" ? "/triage" : "";
        return (
          <LinkLine
            key={sheetId}
            to={`${lane}/sheets/${sheetId}`}
            icon="form"
            title={title === undefined ? instrument : (title[language] ?? title.en)}
            note={say(status === "open" ? "triage.sheet-open" : "triage.sheet-finished", {
              time: dates.instant(changedAt),
            })}
          />
        );
      })}
    </LinkLines>
  );
}
