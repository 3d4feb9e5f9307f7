import { Text, Title } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Companion, Ending } from "./endings.tsx";
import { isSettled, useFilling } from "./filling.ts";
import { anchorOf, EarlierAnswer } from "./question.tsx";
import { sectionsOf } from "./sheet-sections.ts";
import { Wording } from "./wording.tsx";
import styles from "./sectioned-sheet.module.css";

const nothingBegun: ReadonlySet<string> = new Set();

/** A finished form, to be read: every answer with who gave it and when. */
export function FinishedSheet() {
  const say = useSay();
  const filling = useFilling();
  const { sheet, tongue } = filling;
  const goTo = (key: string) => document.getElementById(anchorOf(key))?.scrollIntoView({ block: "center" });
  return (
    <>
      <PageTitle page="sheet.title">{tongue.text(sheet.instrument.definition.title)}</PageTitle>
      <Text fw={600}>{say("sheet.finished")}</Text>
      <div className={styles["sectioned"]}>
        <aside className={styles["side"]}>
          <Companion onQuestion={goTo} />
        </aside>
        <div className={styles["sections"]}>
          {sectionsOf(filling, nothingBegun).map(({ section, groups }) => (
            <section key={section.id} className={styles["section"]}>
              <Title order={2}>
                <Wording text={section.title} />
              </Title>
              <div className={styles["section-questions"]}>
                {groups.flatMap(({ asked }) =>
                  asked
                    .filter(({ key }) => isSettled(filling, key))
                    .map((question) => <EarlierAnswer key={question.key} asked={question} onChange={undefined} />),
                )}
              </div>
            </section>
          ))}
          <Ending onQuestion={goTo} />
        </div>
      </div>
    </>
  );
}
