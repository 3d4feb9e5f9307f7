import { Anchor, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { WordKey } from "../../../words/words.ts";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import styles from "./administration.module.css";

/** One page about the organisation, with the way back. */
export function OfficePage(props: { page: WordKey; why: WordKey; beside?: ReactNode; children: ReactNode }) {
  const say = useSay();
  return (
    <div className={styles["page"]}>
      <div data-screen-only>
        <Anchor component={Link} to="/administration">
          {say("administration.title")}
        </Anchor>
      </div>
      <PageTitle page={props.page} beside={props.beside} />
      <Stack gap="lg">
        <Text c="dimmed">{say(props.why)}</Text>
        {props.children}
      </Stack>
    </div>
  );
}
