import { Button, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import type { SheetRow } from "../api/sheet-row.ts";
import { useDates } from "../language/use-dates.ts";
import { useSay } from "../language/use-say.ts";
import { useMay } from "../session/me.ts";
import { useCodeWord } from "./command/code-word.ts";
import { LinkLine, LinkLines } from "./link-line.tsx";
import { Mark } from "./mark.tsx";
import { ProblemNotice } from "./problem-notice.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { Section } from "./section.tsx";
import { useInstruments, useInstrumentTitle, type PublishedInstrument } from "./use-instruments.ts";
import { useStartSheet, type SheetSubject } from "./use-start-sheet.ts";
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
  const navigate = useNavigate();
  const may = useMay("sheet.start");
  const starting = useStartSheet();
  const { about, sheets, language, done = [] } = props;
  const fitting = useInstruments().filter((one) => one.about === about.kind && !done.includes(one.instrument));
  const titleOf = useInstrumentTitle();
  const begin = async (instrument: PublishedInstrument) => {
    const sheetId = await starting.start(instrument, about, language);
    if (sheetId !== undefined) await navigate({ to: "/sheets/$sheetId", params: { sheetId } });
  };
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
      {may && (
        <div className={styles["starts"]} data-screen-only>
          {fitting
            .filter(({ instrument }) => !isOpen(instrument))
            .map((one) => (
              <Button
                key={one.instrument}
                variant="default"
                loading={starting.starting === one.instrument}
                onClick={() => void begin(one)}
              >
                {say("sheets.start", { form: titleOf(one.instrument) })}
              </Button>
            ))}
        </div>
      )}
      {starting.refusal !== undefined && <RefusalNotice refusal={starting.refusal} />}
      {starting.problem !== undefined && <ProblemNotice problem={starting.problem} />}
    </Section>
  );
}

function SheetLine({ sheet }: { sheet: SheetRow }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const titleOf = useInstrumentTitle();
  const dates = useDates();
  const { sheetId, instrument, status, stage, changedAt } = sheet;
  return (
    <LinkLine
      to={`/sheets/${sheetId}`}
      icon="form"
      title={titleOf(instrument)}
      note={say("sheets.changed", { time: dates.instant(changedAt) })}
      beside={
        <Mark tone={status === "open" || stage === "recommended" ? "waiting" : "plain"}>
          {stage === null ? codeWord("sheet.status", status) : codeWord("sheet.stage", stage)}
        </Mark>
      }
    />
  );
}
