import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../../api/use-command.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { RefusalNotice } from "../../parts/refusal-notice.tsx";
import { SidePanel } from "../../parts/side-panel.tsx";
import { useMay, useMe } from "../../session/me.ts";
import { announce } from "../../shell/announcer.tsx";
import styles from "./administration.module.css";
import { GiveRolesForm } from "./give-roles-form.tsx";
import type { TeamRow, WorkerRow } from "./worker-row.ts";

/** One colleague: name, roles, teams, and what the reader may change about them. Ending access can be undone. */
export function WorkerLine({ worker, teams }: { worker: WorkerRow; teams: readonly TeamRow[] }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const me = useMe();
  const isMe = worker.userId === me?.user.id;
  const name = worker.name ?? say("administration.not-come-yet");
  const teamNames = worker.teams.map((team) => teams.find((one) => one.team === team)?.name ?? team);
  const roles = worker.roles.map((role) => codeWord("role", role));
  return (
    <li className={styles["line"]}>
      <div>
        <Text fw={600}>
          <bdi>{name}</bdi> {isMe && <Mark>{say("administration.you")}</Mark>}{" "}
          {!worker.active && <Mark>{say("administration.inactive")}</Mark>}
        </Text>
        <Text size="sm" c="dimmed">
          {[...roles, ...teamNames].join(" · ")}
        </Text>
      </div>
      {!isMe && <Changes worker={worker} name={name} teams={teams} />}
    </li>
  );
}

function Changes({ worker, name, teams }: { worker: WorkerRow; name: string; teams: readonly TeamRow[] }) {
  const say = useSay();
  const mayGive = useMay("worker.roles");
  const [giving, setGiving] = useState(false);
  return (
    <>
      {mayGive && worker.active && (
        <Button
          variant="default"
          aria-label={say("administration.with-whom", { what: say("administration.give-roles"), name })}
          onClick={() => setGiving(true)}
        >
          {say("administration.give-roles")}
        </Button>
      )}
      <Access worker={worker} name={name} />
      {giving && (
        <SidePanel title={name} onClose={() => setGiving(false)}>
          <GiveRolesForm worker={worker} teams={teams} onClose={() => setGiving(false)} />
        </SidePanel>
      )}
    </>
  );
}

function Access({ worker, name }: { worker: WorkerRow; name: string }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const organisationId = useMe()?.organisation.id;
  const may = useMay("worker.deactivate");
  const command = worker.active ? "DeactivateWorker" : "ReactivateWorker";
  const { ask, asking, refusal, problem } = useCommand(command);
  if (!may) return null;
  const words = codeWord("command", command);
  const change = async () => {
    const answer = await ask({ organisationId, userId: worker.userId });
    if (answer !== undefined) announce(say("form.done", { what: words }));
  };
  return (
    <>
      <Button
        variant="subtle"
        loading={asking}
        aria-label={say("administration.with-whom", { what: words, name })}
        onClick={() => void change()}
      >
        {words}
      </Button>
      {refusal !== undefined && <RefusalNotice refusal={refusal} />}
      {problem !== undefined && <ProblemNotice problem={problem} onRetry={() => void change()} />}
    </>
  );
}
