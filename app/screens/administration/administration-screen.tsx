import { Text } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { useMe } from "../../session/me.ts";
import styles from "./administration.module.css";
import { officePages } from "./office-pages.ts";

/** The organisation itself: who works in it, what it offers, who looked at whom. Only what the reader's role reaches. */
export function Screen() {
  const say = useSay();
  const me = useMe();
  const pages = officePages.filter(({ verbs }) => verbs.some((verb) => me?.verbs[verb] !== undefined));
  return (
    <div className={styles["page"]}>
      <PageTitle page="administration.title" />
      {pages.length === 0 && <Text c="dimmed">{say("administration.none")}</Text>}
      {pages.length > 0 && (
        <LinkLines>
          {pages.map((page) => (
            <LinkLine key={page.to} to={page.to} icon={page.icon} title={say(page.words)} note={say(page.why)} />
          ))}
        </LinkLines>
      )}
    </div>
  );
}
