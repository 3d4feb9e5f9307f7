import { Button } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { SidePanel } from "../../parts/side-panel.tsx";
import { useMay } from "../../session/me.ts";
import styles from "./administration.module.css";
import { InviteForm } from "./invite-form.tsx";
import { OfficePage } from "./office-page.tsx";
import { WorkerLine } from "./worker-line.tsx";
import type { TeamRow, WorkerRow } from "./worker-row.ts";

/** Who works here, in which roles; those whose access ended stand last and stay, because what they wrote stays. */
export function Screen() {
  const say = useSay();
  const intl = useIntl();
  const mayInvite = useMay("worker.invite");
  const [inviting, setInviting] = useState(false);
  const { rows } = useAnswer<{ readonly rows: readonly WorkerRow[] }>("/api/workers");
  const { rows: teams } = useAnswer<{ readonly rows: readonly TeamRow[] }>("/api/teams");
  const inOrder = rows.toSorted(
    (a, b) => Number(b.active) - Number(a.active) || (a.name ?? "").localeCompare(b.name ?? "", intl.locale),
  );
  return (
    <OfficePage
      page="administration.workers"

      beside={mayInvite && <Button onClick={() => setInviting(true)}>{say("administration.invite")}</Button>}
    >
      {rows.length === 0 && <EmptyState title={say("administration.alone")} why={say("administration.alone-why")} />}
      <ul className={styles["lines"]}>
        {inOrder.map((worker) => (
          <WorkerLine key={worker.userId} worker={worker} teams={teams} />
        ))}
      </ul>
      {inviting && (
        <SidePanel title={say("administration.invite")} onClose={() => setInviting(false)}>
          <InviteForm teams={teams} onClose={() => setInviting(false)} />
        </SidePanel>
      )}
    </OfficePage>
  );
}
