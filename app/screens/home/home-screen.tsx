import { Text, Title } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { useMainPages } from "../../shell/main-pages.ts";
import { PageLink } from "../../shell/page-link.tsx";
import styles from "./home-screen.module.css";

/** Today: what needs this person now. */
export function Screen() {
  const say = useSay();
  const pages = useMainPages().filter(({ to }) => to !== "/");
  return (
    <>
      <PageTitle page="home.title" />
      <EmptyState title={say("home.empty")} why={say("home.empty-why")} />
      <section className={styles["begin"]}>
        <Title order={2}>{say("home.begin")}</Title>
        {pages.length === 0 && <Text c="dimmed">{say("home.no-pages")}</Text>}
        <ul>
          {pages.map((page) => (
            <li key={page.to}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
