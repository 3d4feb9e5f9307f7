import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import type { ReferralPage } from "./referral-page.ts";
import { trackOf, type TrackStep } from "./referral-track.ts";
import styles from "./status-track.module.css";

/** Where the referral stands, with the time of each step. */
export function StatusTrack({ referral }: { referral: ReferralPage }) {
  const say = useSay();
  return (
    <ol className={styles["track"]} aria-label={say("referral-page.track")}>
      {trackOf(referral).map((step) => (
        <Step key={step.step} step={step} />
      ))}
    </ol>
  );
}

function Step({ step: { step, state, at, on } }: { step: TrackStep }) {
  const say = useSay();
  const dates = useDates();
  return (
    <li className={styles["step"]} data-state={state} aria-current={state === "current" ? "step" : undefined}>
      <span className={styles["name"]}>{say(`referral-page.step-${step}`)}</span>
      <span className={styles["time"]}>
        {at !== undefined && dates.instant(at)}
        {on !== undefined && dates.day(on)}
        {at === undefined && on === undefined && state === "ahead" && say("referral-page.ahead")}
      </span>
    </li>
  );
}
