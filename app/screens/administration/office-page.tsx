import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import styles from "./administration.module.css";

/** One page about the organisation, with the way back. */
export function OfficePage(props: { page: WordKey; why: WordKey; beside?: ReactNode; children: ReactNode }) {
  const say = useSay();
  return (
    <div className={styles["page"]}>
      <BackLink to="/administration" words={say("administration.title")} />
      <PageTitle page={props.page} beside={props.beside} />
      <Stack gap="lg">
        <Text c="dimmed">{say(props.why)}</Text>
        {props.children}
      </Stack>
    </div>
  );
}
