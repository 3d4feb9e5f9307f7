import { Button, Stack } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../../api/use-command.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { useMe } from "../../session/me.ts";
import { announce } from "../../shell/announcer.tsx";
import { type Placement, PlacementFields } from "./placement-fields.tsx";
import type { TeamRow, WorkerRow } from "./worker-row.ts";

/** Changes what a colleague may do; from their next request on it counts. */
export function GiveRolesForm(props: { worker: WorkerRow; teams: readonly TeamRow[]; onClose: () => void }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const organisationId = useMe()?.organisation.id;
  const { worker, onClose } = props;
  const [placement, setPlacement] = useState<Placement>({ roles: worker.roles, teams: worker.teams });
  const { ask, asking, refusal, problem } = useCommand("GiveRoles");
  const send = async () => {
    if (asking || placement.roles.length === 0) return;
    const answer = await ask({ organisationId, userId: worker.userId, ...placement });
    if (answer === undefined) return;
    announce(say("form.done", { what: codeWord("command", "GiveRoles") }));
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="lg">
        <PlacementFields
          placement={placement}
          teams={props.teams}
          rolesMissing={placement.roles.length === 0}
          onChange={setPlacement}
        />
        {refusal !== undefined && <RefusalNotice refusal={refusal} />}
        {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void send()} />}
        <Button type="submit" size="lg" loading={asking}>
          {codeWord("command", "GiveRoles")}
        </Button>
      </Stack>
    </form>
  );
}
