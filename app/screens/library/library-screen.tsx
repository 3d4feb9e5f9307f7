import { Button, Stack, Text, TextInput } from "@mantine/core";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import { readOne } from "../../api/request.ts";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { announce } from "../../shell/announcer.tsx";
import { LibraryFilters } from "./library-filters.tsx";
import styles from "./library-screen.module.css";
import { addressOf, isAsked, searchFrom, type LibrarySearch } from "./library-search.ts";
import { PublicationLine } from "./publication-line.tsx";
import type { PublicationPage } from "./publication-row.ts";

/** Long enough not to ask at every key, short enough that the results seem to be there already. */
const pauseMs = 150;

/** The library: what is found stands there before the finger leaves the key. */
export function Screen() {
  const say = useSay();
  const [search, setSearch] = useSearchInAddress();
  const [asked] = useDebouncedValue(search, pauseMs);
  const found = usePublications(asked);
  const pages = found.data?.pages ?? [];
  const total = pages[0]?.total;
  const isSettled = asked === search && !found.isPlaceholderData && !found.isFetching;
  useAnnouncedCount(isSettled && isAsked(search) ? total : undefined);
  return (
    <>
      <PageTitle page="library.page.heading" />
      <Stack gap="lg" className={styles["page"]}>
        <Text c="dimmed">{say("library.page.why")}</Text>
        <search className={styles["search"]} data-screen-only>
          <TextInput
            type="search"
            label={say("library.page.search")}
            leftSection={<Icon name="search" size={20} />}
            value={search.text}
            autoComplete="off"
            onChange={(event) => setSearch({ ...search, text: event.target.value })}
          />
          <LibraryFilters search={search} facets={pages[0]?.facets ?? []} onChange={setSearch} />
        </search>
        {found.error !== null && <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />}
        {found.isPending && <Waiting />}
        {total !== undefined && results(total)}
      </Stack>
    </>
  );

  function results(count: number) {
    const rows = pages.flatMap((page) => page.rows);
    if (count === 0) return <NothingFound search={search} onClear={() => setSearch(searchFrom(""))} />;
    return (
      <>
        <div className={styles["count"]}>
          <Text fw={600}>{say("library.page.count", { count })}</Text>
          {isAsked(search) && (
            <Button variant="subtle" data-screen-only onClick={() => setSearch(searchFrom(""))}>
              {say("library.page.clear")}
            </Button>
          )}
        </div>
        <ul className={styles["list"]} data-stale={found.isPlaceholderData ? "yes" : undefined}>
          {rows.map((row) => (
            <PublicationLine key={row.publicationId} row={row} text={asked.text} />
          ))}
        </ul>
        {found.hasNextPage && (
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {say("library.page.more")}
          </Button>
        )}
      </>
    );
  }
}

function NothingFound({ search, onClear }: { search: LibrarySearch; onClear: () => void }) {
  const say = useSay();
  if (!isAsked(search)) {
    return <EmptyState title={say("library.page.count", { count: 0 })} why={say("library.page.empty")} />;
  }
  return (
    <EmptyState title={say("library.page.count", { count: 0 })} why={say("library.page.nothing-found")}>
      <Button variant="default" onClick={onClear}>
        {say("library.page.clear")}
      </Button>
    </EmptyState>
  );
}

/** The address is where the search lives. Typing replaces it, so that Back leaves the library and not a letter. */
function useSearchInAddress(): [LibrarySearch, (search: LibrarySearch) => void] {
  const { searchStr } = useLocation();
  const router = useRouter();
  const [search, setSearch] = useState(() => searchFrom(searchStr));
  const written = useRef(normal(searchStr));
  const wanted = addressOf(search);
  useEffect(() => {
    // An address we wrote ourselves may arrive after the next letter was typed; it must not take that letter back.
    if (normal(searchStr) !== written.current) setSearch(searchFrom(searchStr));
    written.current = normal(searchStr);
  }, [searchStr]);
  useEffect(() => {
    if (wanted === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = wanted;
      router.history.replace(`/library${wanted}`);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [wanted, router]);
  return [search, setSearch];
}

function normal(searchStr: string): string {
  return addressOf(searchFrom(searchStr));
}

function usePublications(search: LibrarySearch) {
  const address = addressOf(search);
  return useInfiniteQuery({
    queryKey: ["read", "publications", address],
    queryFn: ({ pageParam, signal }) => readOne<PublicationPage>(pathOf(address, pageParam), signal),
    initialPageParam: "",
    getNextPageParam: (last) => (last.next === null || last.next === undefined ? undefined : String(last.next)),
    // What was found stays until the new answer is there: an empty flash looks like nothing found.
    placeholderData: keepPreviousData,
  });
}

function pathOf(address: string, after: string): string {
  const said = new URLSearchParams(address);
  if (after !== "") said.set("after", after);
  return said.size === 0 ? "/api/publications" : `/api/publications?${said.toString()}`;
}

/** Says how many were found once a search has settled, not at every letter. */
function useAnnouncedCount(count: number | undefined): void {
  const say = useSay();
  useEffect(() => {
    if (count === undefined) return undefined;
    const timer = setTimeout(() => announce(say("library.page.count", { count })), 600);
    return () => clearTimeout(timer);
  }, [count, say]);
}
