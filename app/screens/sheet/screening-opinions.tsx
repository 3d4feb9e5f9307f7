import { Text, Title } from "@mantine/core";
import type { WordKey } from "../../../words/words.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import { useFilling } from "./filling.ts";
import type { Opinion } from "./sheet-reading.ts";

/** What officers concluded, apart from what was computed: who recommended, who sent back, who confirmed, and why. */
export function ScreeningOpinions() {
  const say = useSay();
  const { reading } = useFilling();
  const { recommendation, confirmation, returnedFor, status } = reading.screening;
  if (recommendation === null && confirmation === null) return null;
  return (
    <div>
      <Title order={2} size="h3">
        {say("trafficking.outcome.concluded")}
      </Title>
      <Sensitive block>
        {recommendation !== null && <OpinionLine words="sheet.recommended-by" opinion={recommendation} />}
        {status === "returned" && returnedFor !== null && (
          <Text>{say("sheet.returned-for", { reason: returnedFor })}</Text>
        )}
        {confirmation !== null && <OpinionLine words="sheet.confirmed-by" opinion={confirmation} />}
      </Sensitive>
    </div>
  );
}

function OpinionLine({ words, opinion }: { words: WordKey; opinion: Opinion }) {
  const say = useSay();
  const dates = useDates();
  const { concluded, computed, reason, byName, at } = opinion;
  return (
    <div>
      <Text size="sm" c="dimmed">
        {say(words, { name: byName ?? say("sheet.colleague"), time: dates.instant(at) })}
      </Text>
      {concluded !== undefined && <Text fw={640}>{say(`trafficking.outcome.${concluded}`)}</Text>}
      {computed !== undefined && concluded !== undefined && computed !== concluded && (
        <Text size="sm">{say("sheet.differs", { outcome: say(`trafficking.outcome.${computed}`) })}</Text>
      )}
      {reason !== undefined && <Text>{reason}</Text>}
    </div>
  );
}
