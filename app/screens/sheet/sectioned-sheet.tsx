import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Companion, Ending, hasCompanion } from "./endings.tsx";
import { isSettled, useFilling } from "./filling.ts";
import { PrivateWaits } from "./private-waits.tsx";
import { anchorOf, EarlierAnswer, Question } from "./question.tsx";
import { type AskedGroup, type AskedSection, sectionsOf } from "./sheet-sections.ts";
import { SheetProgress, SheetSaved, SheetTools } from "./sheet-tools.tsx";
import { Wording } from "./wording.tsx";
import styles from "./sectioned-sheet.module.css";
import shared from "./sheet.module.css";

/** All sections on one page, with what they say so far beside them. */
export function SectionedSheet() {
  const filling = useFilling();
  const { sheet, reading, tongue } = filling;
  const { definition } = sheet.instrument;
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const sections = sectionsOf(filling, begun);
  const goTo = (key: string) => {
    setOpened((before) => new Set([...before, key]));
    document.getElementById(anchorOf(key))?.scrollIntoView({ block: "center" });
  };
  const begin = (section: string, on: boolean) =>
    setBegun((before) => new Set(on ? [...before, section] : [...before].filter((other) => other !== section)));
  return (
    <>
      <PageTitle page="sheet.title">{tongue.text(definition.title)}</PageTitle>
      <Text c="dimmed" size="sm">
        {tongue.text(definition.notice)}
      </Text>
      <div className={styles["bar"]}>
        <SheetTools />
        <div className={styles["saved"]}>
          <SheetSaved />
        </div>
      </div>
      <div className={styles["sectioned"]}>
        <aside className={styles["side"]}>
          <Contents sections={sections} isOpen={!hasCompanion(reading.instrument)} />
          <Companion onQuestion={goTo} />
        </aside>
        <div className={styles["sections"]}>
          {sections.map((section) => (
            <SectionOfSheet
              key={section.section.id}
              section={section}
              opened={opened}
              onOpen={goTo}
              onBegin={(on) => begin(section.section.id, on)}
            />
          ))}
          <PrivateWaits />
          <Ending onQuestion={goTo} />
        </div>
      </div>
    </>
  );
}

function Contents({ sections, isOpen }: { sections: readonly AskedSection[]; isOpen: boolean }) {
  const say = useSay();
  const { tongue } = useFilling();
  const answered = sections.reduce((sum, section) => sum + section.answered, 0);
  const asked = sections.reduce((sum, section) => sum + section.count, 0);
  return (
    <details className={styles["contents"]} open={isOpen} data-screen-only>
      <summary>
        {say("sheet.contents")}
        <span className={styles["count"]}>{say("sheet.progress-count", { answered, asked })}</span>
        <SheetProgress answered={answered} asked={asked} />
      </summary>
      <nav aria-label={say("sheet.contents")}>
        <ol>
          {sections.map(({ section, answered: done, count }) => (
            <li key={section.id}>
              <a href={`#part-${section.id}`} lang={tongue.code} dir={tongue.direction}>
                <span>{tongue.text(section.title)}</span>
                <span className={styles["count"]}>{say("sheet.part-count", { answered: done, asked: count })}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}

type SectionView = {
  section: AskedSection;
  opened: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onBegin: (on: boolean) => void;
};

function SectionOfSheet({ section: { section, groups }, opened, onOpen, onBegin }: SectionView) {
  const say = useSay();
  return (
    <section className={styles["section"]} id={`part-${section.id}`} aria-labelledby={`part-${section.id}-title`}>
      <Title order={2} id={`part-${section.id}-title`}>
        <Wording text={section.title} />
      </Title>
      {section.onlyInPrivate && <p className={styles["private"]}>{say("sheet.only-in-private")}</p>}
      {section.guidance !== undefined && (
        <p className={shared["guidance"]}>
          <Wording text={section.guidance} />
        </p>
      )}
      {groups.map((group) => (
        <Group
          key={group.repetition ?? 0}
          group={group}
          opened={opened}
          onOpen={onOpen}
          onBegun={() => onBegin(false)}
        />
      ))}
      {section.repeats && (
        <Button variant="default" onClick={() => onBegin(true)}>
          {say("sheet.add-another")}
        </Button>
      )}
    </section>
  );
}

type GroupView = {
  group: AskedGroup;
  opened: ReadonlySet<string>;
  onOpen: (key: string) => void;
  onBegun: () => void;
};

function Group({ group: { repetition, asked }, opened, onOpen, onBegun }: GroupView) {
  const say = useSay();
  const filling = useFilling();
  const { give, isEarlier, reading } = filling;
  return (
    <div className={styles["section-questions"]}>
      {repetition !== undefined && (
        <Title order={3} className={styles["repeat"] ?? ""}>
          {say("sheet.repetition", { number: repetition })}
        </Title>
      )}
      {asked.map((question) => {
        const { key } = question;
        const isShown = isSettled(filling, key) && !opened.has(key);
        if (reading.withheld.includes(key) || (isEarlier(key) && isShown)) {
          return <EarlierAnswer key={key} asked={question} onChange={() => onOpen(key)} />;
        }
        return (
          <Question
            key={key}
            asked={question}
            large={false}
            onAnswer={(answer) => {
              give(key, answer);
              if (repetition !== undefined) onBegun();
            }}
          />
        );
      })}
    </div>
  );
}
