import type { ReferralRow } from "../../api/referral-row.ts";
import { useDates } from "../../language/use-dates.ts";
import { useSay } from "../../language/use-say.ts";
import { useCodeWord } from "../../parts/command/code-word.ts";
import { LinkLine, LinkLines } from "../../parts/link-line.tsx";
import { Mark } from "../../parts/mark.tsx";

/** Referrals that were answered: each leads to its page, where it is begun, reported or only read. */
export function AnsweredLines({ rows }: { rows: readonly ReferralRow[] }) {
  const say = useSay();
  const dates = useDates();
  const codeWord = useCodeWord();
  return (
    <LinkLines>
      {rows.map((row) => (
        <LinkLine
          key={row.referralId}
          to={`/referrals/${row.referralId}`}
          icon="referral"
          title={codeWord("service", row.service)}
          note={say("inbox.answered-line", {
            partner: row.partnerName ?? say("referral-page.partner-unknown"),
            day: dates.instant(row.changedAt),
          })}
          beside={<Mark>{codeWord("referral.status", row.status)}</Mark>}
        />
      ))}
    </LinkLines>
  );
}
