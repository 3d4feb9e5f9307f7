import { useAnswer } from "../../api/use-read.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { Mark } from "../../parts/mark.tsx";
import type { PublishedInstrument } from "../../parts/use-instruments.ts";
import { OfficePage } from "./office-page.tsx";

/** The forms that are published here, each to be read as it asks. */
export function Screen() {
  const say = useSay();
  const { language } = useSpeaking();
  const { rows } = useAnswer<{ readonly rows: readonly PublishedInstrument[] }>("/api/instruments");
  return (
    <OfficePage page="administration.instruments">
      {rows.length === 0 && (
        <EmptyState title={say("administration.no-instruments")} why={say("administration.no-instruments-why")} />
      )}
      <LinkLines>
        {rows.map(({ instrument, version, title, about, isStandard }) => (
          <LinkLine
            key={`${instrument} ${version}`}
            to={`/administration/instruments/${instrument}/${version}`}
            icon="form"
            title={title[language] ?? title.en}
            note={say("administration.version", { version, about: say(`administration.about-${about}`) })}
            beside={<Mark>{say(isStandard ? "administration.standard" : "administration.own")}</Mark>}
          />
        ))}
      </LinkLines>
    </OfficePage>
  );
}
