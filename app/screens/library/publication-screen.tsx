import { Button, Stack, Text, Title } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { repairCasing } from "../../../protection/library/repair-casing.ts";
import type { PublicationRecord } from "../../../protection/library/publication-record.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useSay } from "../../language/use-say.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { Fact, Facts } from "../../parts/facts.tsx";
import { Mark } from "../../parts/mark.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import { authorText, type PublicationAnswer } from "./publication-row.ts";
import styles from "./publication-screen.module.css";

/** One publication: what is known of it, what is not, and its text where we have it. */
export function Screen() {
  const say = useSay();
  const { publicationId } = useParams({ from: "/signed-in/library/$publicationId" });
  const { record, needs } = useAnswer<PublicationAnswer>(`/api/publications/${publicationId}`);
  return (
    <>
      <BackLink to="/library" words={say("library.page.back")} />
      <PageTitle page="library.page.heading" beside={<PrintButton />}>
        <bdi>{record.title ?? say("library.page.untitled")}</bdi>
      </PageTitle>
      <Stack gap="xl" className={styles["page"]} lang={record.language ?? "en"}>
        {needs.length > 0 && (
          <div className={styles["needs"]}>
            {needs.map((need) => (
              <Mark key={need}>{say(`library.need.${need}`)}</Mark>
            ))}
          </div>
        )}
        <Known record={record} />
        {record.abstract !== undefined && (
          <section>
            <Title order={2}>{say("library.page.abstract")}</Title>
            <Text className={styles["text"]} dir="auto">
              {record.abstract}
            </Text>
          </section>
        )}
        {record.paragraphs !== undefined && record.paragraphs.length > 0 && (
          <Paragraphs paragraphs={record.paragraphs} />
        )}
      </Stack>
    </>
  );
}

function PrintButton() {
  const say = useSay();
  return (
    <Button variant="default" data-screen-only onClick={() => print()}>
      {say("library.page.print")}
    </Button>
  );
}

/** Only what a source states: a line that is not here is not known. */
function Known({ record }: { record: PublicationRecord }) {
  const say = useSay();
  const intl = useIntl();
  const list = (parts: readonly string[]) => intl.formatList([...parts], { type: "conjunction" });
  const place = (label: string) => (label === "Worldwide" ? say("library.page.worldwide") : repairCasing(label));
  const { partOf, presentedTo } = record;
  const editors = partOf?.editors.map(authorText) ?? [];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say("library.page.authors"), list(record.authors.map(authorText))],
    [
      say("library.page.contributors"),
      list(record.contributors.map(({ name }) => say("library.page.updated-by", { name: authorText(name) }))),
    ],
    [say("library.page.year"), record.year === undefined ? undefined : String(record.year)],
    [say("library.page.part-of-label"), partOf?.title],
    [say("library.page.editors-label"), list(editors)],
    [say("library.page.presented-to-label"), presentedTo],
    [say("library.page.topic"), list(record.topics)],
    [say("library.page.category"), record.category],
    [say("library.page.region"), list(record.regions.map(place))],
    [say("library.page.country"), list(record.countries.map(place))],
  ];
  return (
    <Facts>
      {facts
        .filter(([, value]) => value !== undefined && value !== "")
        .map(([label, value]) => (
          <Fact key={label} name={label}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
    </Facts>
  );
}
