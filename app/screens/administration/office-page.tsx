import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-say.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import styles from "./administration.module.css";

type OfficePageWord = `administration.${"access-log" | "instruments" | "services" | "teams" | "workers"}`;

/** One page about the organisation, with the way back. */
export function OfficePage(props: { page: OfficePageWord; beside?: ReactNode; children: ReactNode }) {
  const say = useSay();
  return (
    <div className={styles["page"]}>
      <BackLink to="/administration" words={say("administration.title")} />
      <PageTitle page={props.page} beside={props.beside} />
      <Stack gap="lg">
        <Text c="dimmed">{say(`${props.page}-why`)}</Text>
        {props.children}
      </Stack>
    </div>
  );
}
