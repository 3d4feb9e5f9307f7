import { Text, Title } from "@mantine/core";
import { useSay } from "../../language/use-say.ts";
import { Sensitive } from "../../parts/sensitive.tsx";
import { DisclosedFacts } from "./disclosed-facts.tsx";
import type { ReferralPage } from "./referral-page.ts";
import styles from "./referral-message.module.css";

/** What is asked and what was told about the person: the same words on both sides. `under`: the heading it stands below. */
export function ReferralMessage({ referral, under }: { referral: ReferralPage; under: 1 | 2 }) {
  const order = under === 1 ? 2 : 3;
  const say = useSay();
  if (referral.isDisclosureOver) return <Text>{say("referral-page.disclosure-over")}</Text>;
  return (
    <div className={styles["message"]}>
      <section>
        <Title order={order} size="h3">
          {say("referral-page.reason")}
        </Title>
        <Sensitive block>
          <Text className={styles["reason"]} dir="auto">
            {referral.reason}
          </Text>
        </Sensitive>
      </section>
      <section>
        <Title order={order} size="h3">
          {say(`referral-page.disclosed-${referral.side}`)}
        </Title>
        <DisclosedFacts disclosed={referral.disclosed} />
        {Object.keys(referral.disclosed).length === 0 && <Text>{say("referral-page.nothing-disclosed")}</Text>}
        <Text c="dimmed" size="sm">
          {say(`referral-page.disclosed-${referral.side}-why`)}
        </Text>
      </section>
    </div>
  );
}
