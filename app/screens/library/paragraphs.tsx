import { Title } from "@mantine/core";
import { useId } from "react";
import type { Paragraph } from "../../../protection/library/publication-record.ts";
import { useSay } from "../../language/use-say.ts";
import { underHeadings } from "./under-headings.ts";
import styles from "./publication-screen.module.css";

/** The paper itself. Paragraph numbers are how people cite it, so they stand as the paper has them and can be linked to. */
export function Paragraphs({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const say = useSay();
  const sections = underHeadings(paragraphs);
  const listId = useId();
  return (
    <section className={styles["paper"]}>
      <nav aria-labelledby={listId} className={styles["contents"]} data-screen-only>
        <Title order={2} size="h3" id={listId}>
          {say("library.page.contents")}
        </Title>
        <ol>
          {sections.map(({ heading, paragraphs: [first] }) => (
            <li key={first?.number}>
              <a href={`#paragraph-${first?.number ?? 1}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      {sections.map(({ heading, paragraphs: own }) => (
        <section key={own[0]?.number} className={styles["section"]}>
          <Title order={2}>{heading}</Title>
          {own.map((paragraph) => (
            <NumberedParagraph key={paragraph.number} paragraph={paragraph} />
          ))}
        </section>
      ))}
    </section>
  );
}

function NumberedParagraph({ paragraph: { number, text, parts, footnotes } }: { paragraph: Paragraph }) {
  const say = useSay();
  return (
    <div className={styles["paragraph"]} id={`paragraph-${number}`}>
      <span className={styles["number"]}>{number}.</span>
      <div className={styles["text"]}>
        <p>{text}</p>
        {parts.length > 0 && (
          <dl className={styles["parts"]}>
            {parts.map((part) => (
              <div key={part.label}>
                <dt>{part.label}</dt>
                <dd>{part.text}</dd>
              </div>
            ))}
          </dl>
        )}
        {footnotes.map((footnote) => (
          <p key={footnote} className={styles["footnote"]}>
            {say("library.page.footnote")}: {footnote}
          </p>
        ))}
      </div>
    </div>
  );
}
