import { Button, Stack, Text } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useMay } from "../../session/me.ts";
import { PersonSearchBox } from "../person/person-search-box.tsx";
import { CaseFilters } from "./case-filters.tsx";
import { useCaseFilter } from "./case-list-filter.ts";
import { CaseTable } from "./case-table.tsx";
import { useCasePages } from "./use-case-pages.ts";

/** The cases within reach, the last changed first. */
export function Screen() {
  const say = useSay();
  const { filter, choose, clear } = useCaseFilter();
  const cases = useCasePages(filter);
  const maySearch = useMay("person.search");
  const rows = cases.data?.pages.flatMap((page) => page.rows) ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <PageTitle page="case-list.title" />
      <Stack gap="lg">
        {maySearch && <PersonSearchBox isShort />}
        <CaseFilters filter={filter} onChoose={choose} onClear={clear} />
        {cases.isPending && <Waiting />}
        {cases.isError && <ProblemNotice problem={cases.error} onRetry={() => void cases.refetch()} />}
        {cases.isSuccess && rows.length === 0 && (
          <EmptyState
            title={say(isFiltered ? "case-list.nothing-fits" : "case-list.empty")}
            why={say(isFiltered ? "case-list.nothing-fits-why" : "case-list.empty-why")}
          />
        )}
        {rows.length > 0 && <CaseTable rows={rows} />}
        {cases.hasNextPage && (
          <div data-screen-only>
            <Button variant="default" loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
              {say("case-list.more")}
            </Button>
          </div>
        )}
        {rows.length > 0 && (
          <Text size="sm" c="dimmed" role="status">
            {say(cases.hasNextPage ? "case-list.count-more" : "case-list.count", { count: rows.length })}
          </Text>
        )}
      </Stack>
    </>
  );
}
