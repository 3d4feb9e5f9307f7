import { Stack, Text, Title } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import type { Definition, Question, Text as Wording } from "../../../protection/instruments/definition.ts";
import { useAnswer } from "../../api/use-read.ts";
import { useSpeaking } from "../../language/language-provider.tsx";
import { useSay } from "../../language/use-say.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { Mark } from "../../parts/mark.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Section } from "../../parts/section.tsx";
import styles from "./administration.module.css";

/** A form as it asks, to be read before anybody is asked: every question, why, and its choices. Nothing can be filled in. */
export function Screen() {
  const say = useSay();
  const { instrument, version } = useParams({ from: "/signed-in/administration/instruments/$instrument/$version" });
  const { definition } = useAnswer<{ readonly definition: Definition }>(`/api/instruments/${instrument}/${version}`);
  const inWords = useWording();
  return (
    <div className={styles["page"]}>
      <BackLink to="/administration/instruments" words={say("administration.instruments")} />
      <PageTitle page="administration.instruments">{inWords(definition.title)}</PageTitle>
      <Stack gap="xl">
        <Text c="dimmed">{inWords(definition.notice)}</Text>
        {definition.sections.map((section) => (
          <Section key={section.id} title={inWords(section.title)}>
            {section.guidance !== undefined && <Text>{inWords(section.guidance)}</Text>}
            <ol className={styles["questions"]}>
              {section.questions.map((question) => (
                <QuestionLine key={question.id} question={question} />
              ))}
            </ol>
          </Section>
        ))}
      </Stack>
    </div>
  );
}

function QuestionLine({ question }: { question: Question }) {
  const say = useSay();
  const inWords = useWording();
  const codeWord = useCodeWord();
  const { label, hint, why, options = [], required, relevant, type } = question;
  return (
    <li className={styles["question"]}>
      <Title order={3}>{inWords(label)}</Title>
      {hint !== undefined && <Text c="dimmed">{inWords(hint)}</Text>}
      {why !== undefined && <Text c="dimmed">{say("administration.why-asked", { why: inWords(why) })}</Text>}
      {options.length > 0 && (
        <ul>
          {options.map(({ code, label: choice }) => (
            <li key={code}>{inWords(choice)}</li>
          ))}
        </ul>
      )}
      <div className={styles["marks"]}>
        <Mark>{codeWord("question-type", type)}</Mark>
        {required !== undefined && <Mark>{say("administration.must-be-answered")}</Mark>}
        {relevant !== undefined && <Mark>{say("administration.asked-when-it-fits")}</Mark>}
      </div>
    </li>
  );
}

function useWording(): (words: Wording) => string {
  const { language } = useSpeaking();
  return (words) => words[language] ?? words.en;
}
