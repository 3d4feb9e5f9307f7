import { useParams } from "@tanstack/react-router";
import { useFill } from "./use-fill.ts";
import { FillingProvider } from "./filling.ts";
import { PagedSheet } from "./paged-sheet.tsx";
import { FinishedSheet } from "./finished-sheet.tsx";
import { SectionedSheet } from "./sectioned-sheet.tsx";
import { useDefinition, useSheet, type SheetReading } from "./sheet-reading.ts";

/** The one screen that asks any instrument; what differs between instruments is data. */
export function Screen() {
  const { sheetId = "" } = useParams({ strict: false });
  const reading = useSheet(sheetId);
  return <Filled key={sheetId} reading={reading} />;
}

function Filled({ reading }: { reading: SheetReading }) {
  const definition = useDefinition(reading.instrument, reading.version);
  const filling = useFill(reading, definition);
  const Asking = definition.mode === "single" ? PagedSheet : SectionedSheet;
  const Shown = reading.status === "concluded" ? FinishedSheet : Asking;
  return (
    <FillingProvider value={filling}>
      <Shown />
    </FillingProvider>
  );
}
