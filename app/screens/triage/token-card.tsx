import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { tokenDays } from "../../../protection/person/token-code.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { QrCode } from "../../parts/qr-code.tsx";
import type { Tongue } from "../sheet/tongue.ts";
import { spaced } from "./token-code.ts";
import styles from "./token-card.module.css";

const dayMs = 86_400_000;

/**
 * What the person takes along, in their language. It names nobody and no place: found in a pocket it tells nothing. The
 * code is on this screen only; afterwards nobody can read it again, only give a new one.
 */
export function TokenCard({ code, tongue }: { code: string; tongue: Tongue }) {
  const say = useSay();
  const dates = useDates();
  const [until] = useState(() => new Date(Date.now() + tokenDays * dayMs).toISOString().slice(0, 10));
  return (
    <>
      <section className={styles["card"]} aria-label={say("triage.card")}>
        <QrCode text={code} label={say("triage.code")} />
        <div className={styles["words"]}>
          <p className={styles["code"]} dir="ltr" data-sensitive="yes">
            {spaced(code)}
          </p>
          <p className={styles["say"]} lang={tongue.code} dir={tongue.direction}>
            {tongue.word("triage.card-say")}
          </p>
          <Text size="sm">{say("triage.card-until", { day: dates.day(until) })}</Text>
        </div>
      </section>
      <Text size="sm" data-screen-only>
        {say("triage.card-once")}
      </Text>
      <Button variant="default" onClick={() => print()} data-screen-only>
        {say("triage.print")}
      </Button>
    </>
  );
}
