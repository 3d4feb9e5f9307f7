import { Text } from "@mantine/core";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { ActionButton } from "../../parts/action-button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { useMay, useMe } from "../../session/me.ts";
import styles from "./administration.module.css";
import { OfficePage } from "./office-page.tsx";
import type { TeamRow } from "./worker-row.ts";

/** The teams that cases and colleagues belong to. */
export function Screen() {
  const say = useSay();
  const may = useMay("organisation.team");
  const organisationId = useMe()?.organisation.id;
  const { rows } = useAnswer<{ readonly rows: readonly TeamRow[] }>("/api/teams");
  return (
    <OfficePage
      page="administration.teams"

      beside={<ActionButton action={{ command: "FormTeam", may }} context={{ organisationId }} variant="filled" />}
    >
      {rows.length === 0 && (
        <EmptyState title={say("administration.no-teams")} why={say("administration.no-teams-why")} />
      )}
      <ul className={styles["lines"]}>
        {rows.map(({ team, name }) => (
          <li key={team} className={styles["line"]}>
            <div>
              <Text fw={600}>
                <bdi>{name}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                <bdi>{team}</bdi>
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </OfficePage>
  );
}
