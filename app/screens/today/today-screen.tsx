import { Stack, Text } from "@mantine/core";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { LinkLines } from "../../parts/link-line.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Section } from "../../parts/section.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useMainPages } from "../../shell/main-pages.ts";
import { PageLink } from "../../shell/page-link.tsx";
import type { SortedWork, Work } from "./sort-work.ts";
import styles from "./today-screen.module.css";
import { useWork } from "./use-work.ts";
import { WorkLine } from "./work-line.tsx";

/** Today: what I must do now, what comes next, what waits for others; what is late stands first and says so. */
export function Screen() {
  const { work, problem, retry } = useWork();
  return (
    <>
      <PageTitle page="home.title" />
      <Stack gap="xl" className={styles["page"]}>
        {problem !== undefined && <ProblemNotice problem={problem} onRetry={retry} />}
        {work === undefined && problem === undefined && <Waiting />}
        {work !== undefined && <WorkOfToday work={work} />}
      </Stack>
    </>
  );
}

function WorkOfToday({ work }: { work: SortedWork }) {
  const say = useSay();
  const isEmpty = work.now.length + work.next.length + work.others.length === 0;
  if (isEmpty) {
    return (
      <>
        <EmptyState title={say("home.empty")} why={say("home.empty-why")} />
        <Beginnings />
      </>
    );
  }
  const late = work.now.filter(({ isLate }) => isLate).length;
  return (
    <>
      <Text size="lg">
        {say("today.count", { now: work.now.length })} {late > 0 && say("today.late", { late })}
      </Text>
      <Works words="today.now" empty="today.now-empty" works={work.now} />
      {work.next.length > 0 && <Works words="today.next" works={work.next} />}
      {work.others.length > 0 && <Works words="today.others" works={work.others} />}
    </>
  );
}

function Works(props: { words: WordKey; empty?: WordKey; works: readonly Work[] }) {
  const say = useSay();
  return (
    <Section title={say(props.words)}>
      {props.works.length === 0 && props.empty !== undefined && <Text c="dimmed">{say(props.empty)}</Text>}
      {props.works.length > 0 && (
        <LinkLines>
          {props.works.map((work) => (
            <WorkLine key={`${work.kind} ${work.id}`} work={work} />
          ))}
        </LinkLines>
      )}
    </Section>
  );
}

/** Where one can go from here: for those without casework it is the whole of Today. */
function Beginnings() {
  const say = useSay();
  const pages = useMainPages().filter(({ to }) => to !== "/");
  return (
    <div data-screen-only>
      <Section title={say("home.begin")}>
        {pages.length === 0 && <Text c="dimmed">{say("home.no-pages")}</Text>}
        <ul className={styles["pages"]}>
          {pages.map((page) => (
            <li key={page.to}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
