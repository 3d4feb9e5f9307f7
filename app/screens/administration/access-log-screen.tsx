import { Anchor, Button, Table, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { readOne } from "../../api/request.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { OfficePage } from "./office-page.tsx";

/** One line of `GET /api/read-log`. */
type ReadEntry = {
  readonly id: string;
  readonly at: string;
  readonly actorName: string | null;
  readonly verb: string;
  readonly why: string;
  readonly people: readonly string[];
};

/** As many as the server gives at once; fewer means there are no earlier ones. */
const pageSize = 50;

/** Who was shown whom, when and why, the newest first; `?personId=` narrows it to one person. */
export function Screen() {
  const say = useSay();
  const personId = new URLSearchParams(useLocation().searchStr).get("personId");
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useReads(personId);
  const entries = data?.pages.flat() ?? [];
  return (
    <OfficePage page="administration.access-log" why="administration.access-log-why">
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
      {entries.length > 0 && <EntryTable entries={entries} />}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say("access-log.earlier")}
        </Button>
      )}
    </OfficePage>
  );
}

function EntryTable({ entries }: { entries: readonly ReadEntry[] }) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say("access-log.when")}</Table.Th>
            <Table.Th scope="col">{say("access-log.who")}</Table.Th>
            <Table.Th scope="col">{say("access-log.what")}</Table.Th>
            <Table.Th scope="col">{say("access-log.why")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => (
            <Table.Tr key={entry.id}>
              <Table.Td>{dates.instant(entry.at)}</Table.Td>
              <Table.Td>
                <bdi>{entry.actorName ?? say("access-log.unknown-worker")}</bdi>
              </Table.Td>
              <Table.Td>
                {codeWord("access-log.verb", entry.verb)}
                {entry.people.length > 1 && ` · ${say("access-log.people", { count: entry.people.length })}`}
              </Table.Td>
              <Table.Td>{codeWord("access-log.reason", entry.why)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
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
