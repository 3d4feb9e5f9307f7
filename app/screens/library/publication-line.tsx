import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { repairCasing } from "../../../protection/library/repair-casing.ts";
import { useSay } from "../../language/use-say.ts";
import { Mark } from "../../parts/mark.tsx";
import styles from "./library-screen.module.css";
import { marked } from "./marked-words.ts";
import { authorText, type PublicationRow } from "./publication-row.ts";

/** One publication among those found. One without a title says so and shows its first words instead of a guess. */
export function PublicationLine({ row, text }: { row: PublicationRow; text: string }) {
  const say = useSay();
  const intl = useIntl();
  const authors = intl.formatList(row.authors.map(authorText), { type: "conjunction" });
  const places = row.regions.filter((region) => region !== "Worldwide").map((region) => repairCasing(region));
  const known = [authors, row.year === null ? "" : String(row.year), ...row.topics, ...places].filter(
    (part) => part !== "",
  );
  return (
    <li className={styles["publication"]}>
      <Link
        to="/library/$publicationId"
        params={{ publicationId: row.publicationId }}
        className={styles["title"]}
        data-untitled={row.title === null ? "yes" : undefined}
      >
        {row.title === null ? say("library.page.untitled") : <Words of={row.title} text={text} />}
      </Link>
      {known.length > 0 && (
        <Text size="sm" c="dimmed">
          {known.join(" · ")}
        </Text>
      )}
      {row.abstract !== null && (
        <p className={styles["abstract"]} dir="auto">
          <Words of={row.abstract} text={text} />
        </p>
      )}
      {row.needs.includes("title") && <Mark tone="waiting">{say("library.need.title")}</Mark>}
    </li>
  );
}

function Words({ of, text }: { of: string; text: string }) {
  return marked(of, text).map(({ words, isFound, at }) => (isFound ? <mark key={at}>{words}</mark> : words));
}
