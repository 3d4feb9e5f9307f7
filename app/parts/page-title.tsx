import { Title } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import type { WordKey } from "../../words/words.ts";
import { useSay } from "../language/use-say.ts";
import styles from "./page-title.module.css";

// The first page keeps the focus at the top, where the skip link waits; each later page is entered at its title.
let firstPageShown = false;

/**
 * The one heading of a page. The browser's tab shows `page` only, because a tab outlives a glance: what names a person
 * goes in `children`, inside `Sensitive`. `beside` holds what may be done on the whole page.
 */
export function PageTitle(props: { page: WordKey; children?: ReactNode; beside?: ReactNode }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = say(props.page);
  const tab = say("app.page-title", { page });
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  useEffect(() => {
    if (firstPageShown) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    firstPageShown = true;
  }, []);
  return (
    <div className={styles["row"]}>
      <Title order={1} ref={heading} tabIndex={-1}>
        {props.children ?? page}
      </Title>
      {props.beside}
    </div>
  );
}
