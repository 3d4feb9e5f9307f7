import { useParams } from "@tanstack/react-router";
import { lazy } from "react";
import { FillingProvider } from "./filling.ts";
import { PagedSheet } from "./paged-sheet.tsx";
import { useDefinition, useSheet, type SheetReading } from "./sheet-reading.ts";
import { useFill } from "./use-fill.ts";

// The lane asks one question a screen, on the poorest networks: it does not wait for the other ways of showing a form.
const SectionedSheet = lazy(() => import("./sectioned-sheet.tsx").then((file) => ({ default: file.SectionedSheet })));
const FinishedSheet = lazy(() => import("./finished-sheet.tsx").then((file) => ({ default: file.FinishedSheet })));

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
