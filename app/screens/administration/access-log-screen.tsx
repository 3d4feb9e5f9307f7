import { Anchor, Button, Table, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { readOne } from "../../api/request.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import styles from "./administration.module.css";
import { OfficePage } from "./office-page.tsx";
import { Renewals } from "./renewals.tsx";

/** One line of `GET /api/read-log`. */
type ReadEntry = {
  readonly id: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly verb: string;
  readonly why: string;
  readonly people: readonly string[];
};

/** As text: this page takes search words that the router does not know by type. */
const here: string = "/administration/access-log";

/** As many as the server gives at once; fewer means there are no earlier ones. */
const pageSize = 50;

/** Who was shown whom, when and why, the newest first; `?personId=` narrows it to one person. */
export function Screen() {
  const say = useSay();
  const personId = new URLSearchParams(useLocation().searchStr).get("personId");
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useReads(personId);
  const entries = data?.pages.flat() ?? [];
  return (
    <OfficePage page="administration.access-log">
      {personId !== null && (
        <Text>
          {say("access-log.one-person")}{" "}
          <Anchor component={Link} to="/administration/access-log">
            {say("access-log.everyone")}
          </Anchor>
        </Text>
      )}
      {error !== null && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && <Waiting />}
      {data !== undefined && entries.length === 0 && (
        <EmptyState title={say("access-log.empty")} why={say("access-log.empty-why")} />
      )}
      {entries.length > 0 && <Entries entries={entries} />}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say("access-log.earlier")}
        </Button>
      )}
      {personId === null && <Renewals />}
    </OfficePage>
  );
}

function Entries({ entries }: { entries: readonly ReadEntry[] }) {
  const isWide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  return isWide ? <EntryTable entries={entries} /> : <EntryLines entries={entries} />;
}

function EntryTable({ entries }: { entries: readonly ReadEntry[] }) {
  const say = useSay();
  const words = useEntryWords();
  const columns = ["access-log.when", "access-log.who", "access-log.what", "access-log.why"] as const;
  return (
    <Table verticalSpacing="sm">
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} scope="col">
              {say(column)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.id}>
            <Table.Td>{words.when(entry)}</Table.Td>
            <Table.Td>
              <bdi>{words.who(entry)}</bdi>
            </Table.Td>
            <Table.Td>
              <Shown entry={entry} />
            </Table.Td>
            <Table.Td>{words.why(entry)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** On a phone a line each: nothing is hidden beyond the edge. */
function EntryLines({ entries }: { entries: readonly ReadEntry[] }) {
  const words = useEntryWords();
  return (
    <ul className={styles["lines"]}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles["line"]}>
          <div>
            <Text fw={600}>
              <bdi>{words.who(entry)}</bdi>
            </Text>
            <Shown entry={entry} />
            <Text size="sm" c="dimmed">
              {words.when(entry)} · {words.why(entry)}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What was shown; where it was one person, the way to everybody else who looked at them. */
function Shown({ entry: { verb, people } }: { entry: ReadEntry }) {
  const say = useSay();
  const codeWord = useCodeWord();
  const what = codeWord("access-log.verb", verb);
  const [personId] = people;
  if (people.length > 1 || personId === undefined)
    return `${what} · ${say("access-log.people", { count: people.length })}`;
  return (
    <Link to={here} search={Object.fromEntries([["personId", personId]])} className={styles["link"]}>
      {what}
    </Link>
  );
}

function useEntryWords() {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  return {
    when: ({ at }: ReadEntry) => dates.instant(at),
    who: ({ actorName }: ReadEntry) => actorName ?? say("access-log.unknown-worker"),
    why: ({ why }: ReadEntry) => codeWord("access-log.reason", why),
  };
}

function useReads(personId: string | null) {
  return useInfiniteQuery({
    queryKey: ["read", "read-log", personId],
    queryFn: async ({ pageParam, signal }) => {
      const asked = new URLSearchParams();
      if (personId !== null) asked.set("personId", personId);
      if (pageParam !== "") asked.set("before", pageParam);
      const path = `/api/read-log${asked.size === 0 ? "" : `?${asked.toString()}`}`;
      return (await readOne<{ readonly rows: readonly ReadEntry[] }>(path, signal)).rows;
    },
    initialPageParam: "",
    getNextPageParam: (last) => (last.length < pageSize ? undefined : last.at(-1)?.at),
  });
}
