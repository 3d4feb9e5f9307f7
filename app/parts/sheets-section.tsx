import { Text } from "@mantine/core";
import type { SheetRow } from "../api/sheet-row.ts";
import { useDates } from "../language/use-dates.ts";
import { useSay } from "../language/use-say.ts";
import { useCodeWord } from "./command/code-word.ts";
import { LinkLine, LinkLines } from "./link-line.tsx";
import { Mark } from "./mark.tsx";
import { Section } from "./section.tsx";
import { StartSheetButton } from "./start-sheet-button.tsx";
import { useInstruments, useInstrumentTitle } from "./use-instruments.ts";
import type { SheetSubject } from "./use-start-sheet.ts";
import styles from "./sheets-section.module.css";

/** The forms answered about someone or something, and the ones that can be begun. */
export function SheetsSection(props: {
  about: SheetSubject;
  sheets: readonly SheetRow[];
  /** Instruments that have said here all they can: not offered again. */
  done?: readonly string[];
  /** In which the questions will be read, where it is known. */
  language: string | undefined;
}) {
  const say = useSay();
  const { about, sheets, language, done = [] } = props;
  const fitting = useInstruments().filter((one) => one.about === about.kind && !done.includes(one.instrument));
  // One open form of a kind is enough: it is continued, not begun again.
  const isOpen = (instrument: string) =>
    sheets.some((sheet) => sheet.instrument === instrument && sheet.status === "open");
  return (
    <Section title={say("sheets.title")}>
      {sheets.length === 0 && <Text c="dimmed">{say("sheets.none")}</Text>}
      {sheets.length > 0 && (
        <LinkLines>
          {sheets.map((sheet) => (
            <SheetLine key={sheet.sheetId} sheet={sheet} />
          ))}
        </LinkLines>
      )}
      <div className={styles["starts"]}>
        {fitting
          .filter(({ instrument }) => !isOpen(instrument))
          .map(({ instrument }) => (
            <StartSheetButton key={instrument} instrument={instrument} about={about} language={language} />
          ))}
      </div>
    </Section>
  );
}

function SheetLine({ sheet }: { sheet: SheetRow }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const titleOf = useInstrumentTitle();
  const dates = useDates();
  const { sheetId, instrument, status, stage, changedAt } = sheet;
  const waits = stage === null ? status === "open" : stage === "recommended" || stage === "returned";
  return (
    <LinkLine
      to={`/sheets/${sheetId}`}
      icon="form"
      title={titleOf(instrument)}
      note={say("sheets.changed", { time: dates.instant(changedAt) })}
      beside={
        <Mark tone={waits ? "waiting" : "plain"}>
          {stage === null ? codeWord("sheet.status", status) : codeWord("sheet.stage", stage)}
        </Mark>
      }
    />
  );
}
