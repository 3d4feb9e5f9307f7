import { Button, type ButtonProps } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useSay } from "../language/use-say.ts";
import { useMay } from "../session/me.ts";
import { ProblemNotice } from "./problem-notice.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useInstruments, useInstrumentTitle } from "./use-instruments.ts";
import { useStartSheet, type SheetSubject } from "./use-start-sheet.ts";

/** Begins a form and goes to it. Draws nothing for readers who do not fill in forms, or where it is not published. */
export function StartSheetButton(props: {
  instrument: string;
  about: SheetSubject;
  /** In which the questions will be read, where it is known. */
  language: string | undefined;
  variant?: ButtonProps["variant"];
}) {
  const say = useSay();
  const navigate = useNavigate();
  const may = useMay("sheet.start");
  const titleOf = useInstrumentTitle();
  const { start, starting, refusal, problem } = useStartSheet();
  const { instrument, about, language, variant = "default" } = props;
  const published = useInstruments().find((one) => one.instrument === instrument);
  if (!may || published === undefined) return null;
  const begin = async () => {
    const sheetId = await start(published, about, language);
    if (sheetId !== undefined) await navigate({ to: "/sheets/$sheetId", params: { sheetId } });
  };
  return (
    <>
      <Button variant={variant} loading={starting} data-screen-only onClick={() => void begin()}>
        {say("sheets.start", { form: titleOf(instrument) })}
      </Button>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  );
}
