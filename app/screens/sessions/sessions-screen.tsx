import { Button, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post, readOne } from "../../api/request.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { announce } from "../../shell/announcer.tsx";
import { deviceName } from "./device-name.ts";
import styles from "./sessions-screen.module.css";

type Session = {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly userAgent?: string | null;
};
type Sessions = { readonly all: readonly Session[]; readonly ownId: string | undefined };

/** Where this person is signed in, each of it to be ended. */
export function Screen() {
  const say = useSay();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: ["sessions"], queryFn: readSessions });
  const ending = useMutation({
    mutationFn: (token: string | undefined) =>
      token === undefined ? post("/api/auth/revoke-other-sessions") : post("/api/auth/revoke-session", { token }),
    onSuccess: async () => {
      announce(say("sessions.ended"));
      await queries.invalidateQueries({ queryKey: ["sessions"] });
    },
  });
  const others = sessions.data?.all.filter(({ id }) => id !== sessions.data.ownId) ?? [];
  return (
    <>
      <PageTitle page="sessions.title" />
      <Stack gap="lg" className={styles["page"]}>
        <Text>{say("sessions.why")}</Text>
        {sessions.isPending && <Waiting />}
        {sessions.isError && <ProblemNotice problem={sessions.error} onRetry={() => void sessions.refetch()} />}
        {ending.isError && <ProblemNotice problem={ending.error} />}
        {sessions.isSuccess && others.length === 0 && <Text>{say("sessions.only-this")}</Text>}
        <ul className={styles["list"]}>
          {sessions.data?.all.map((session) => (
            <SessionLine
              key={session.id}
              session={session}
              own={session.id === sessions.data.ownId}
              onEnd={() => ending.mutate(session.token)}
            />
          ))}
        </ul>
        {others.length > 1 && (
          <Button variant="default" onClick={() => ending.mutate(undefined)}>
            {say("sessions.end-others")}
          </Button>
        )}
      </Stack>
    </>
  );
}

function SessionLine({ session, own, onEnd }: { session: Session; own: boolean; onEnd: () => void }) {
  const say = useSay();
  const dates = useDates();
  const { browser, system } = deviceName(session.userAgent);
  const device = say("sessions.device", {
    browser: browser ?? say("sessions.unknown-browser"),
    system: system ?? say("sessions.unknown-system"),
  });
  return (
    <li className={styles["line"]}>
      <div>
        <Text fw={600}>{device}</Text>
        <Text c="dimmed" size="sm">
          {own ? say("sessions.this-one") : say("sessions.since", { time: dates.instant(session.createdAt) })}
        </Text>
      </div>
      {!own && (
        <Button variant="default" aria-label={say("sessions.end-which", { device })} onClick={onEnd}>
          {say("sessions.end")}
        </Button>
      )}
    </li>
  );
}

async function readSessions(): Promise<Sessions> {
  const [all, own] = await Promise.all([
    readOne<readonly Session[]>("/api/auth/list-sessions"),
    readOne<{ readonly session: Session } | null>("/api/auth/get-session"),
  ]);
  return { all, ownId: own?.session.id };
}
