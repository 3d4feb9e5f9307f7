import { Stack, Text } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { AlikeLine } from "./alike-line.tsx";
import { isAskable, usePersonSearch, useWanted } from "./person-search.ts";
import { PersonSearchBox } from "./person-search-box.tsx";
import styles from "./person.module.css";

/** Who may be the person that is looked for, the likeliest first, each with the reasons. */
export function Screen() {
  const say = useSay();
  const [wanted] = useWanted();
  const search = usePersonSearch(wanted);
  const rows = search.data?.rows ?? [];
  return (
    <>
      <PageTitle page="person-search.title" />
      <Stack gap="lg" className={styles["narrow"]}>
        <PersonSearchBox />
        {!isAskable(wanted) && <EmptyState title={say("person-search.begin")} why={say("person-search.begin-why")} />}
        {search.isLoading && <Waiting />}
        {search.isError && <ProblemNotice problem={search.error} onRetry={() => void search.refetch()} />}
        {search.isSuccess && (
          <Text role="status" c="dimmed">
            {say("person-search.count", { count: rows.length })} {search.data.tooMany && say("person-search.too-many")}
          </Text>
        )}
        {search.isSuccess && rows.length === 0 && (
          <EmptyState title={say("person-search.nobody")} why={say("person-search.nobody-why")} />
        )}
        {rows.length > 0 && (
          <ul className={styles["alikes"]}>
            {rows.map((person) => (
              <AlikeLine key={person.personId} person={person} />
            ))}
          </ul>
        )}
      </Stack>
    </>
  );
}
