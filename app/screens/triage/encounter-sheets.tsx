import { Text } from "@mantine/core";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { useInstrumentTitle } from "../../parts/use-instruments.ts";
import type { SheetRow } from "../../api/sheet-row.ts";

/** The forms of one first contact; an open one is gone on with where it stopped. */
export function EncounterSheets({ sheets }: { sheets: readonly SheetRow[] }) {
  const say = useSay();
  const dates = useDates();
  const titleOf = useInstrumentTitle();
  if (sheets.length === 0) return <Text c="dimmed">{say("triage.nothing-asked")}</Text>;
  return (
    <LinkLines>
      {sheets.map(({ sheetId, instrument, status, stage, changedAt }) => {
        const lane = instrument === "rapid-triage" ? "/triage" : "";
        return (
          <LinkLine
            key={sheetId}
            to={`${lane}/sheets/${sheetId}`}
            icon="form"
            title={titleOf(instrument)}
            note={say(status === "open" && stage === null ? "triage.sheet-open" : "triage.sheet-finished", {
              time: dates.instant(changedAt),
            })}
          />
        );
      })}
    </LinkLines>
  );
}
